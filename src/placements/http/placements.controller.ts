import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, RowsInReach, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { nextPage, PageDto, pageOf, type Tagged, entityTagOf } from '#platform';
import { Placements } from '#problem';
import { PlacementsInHand } from '../application/placements-in-hand.port.js';
import { ShowPlacements } from '../application/show-placements.js';

@ApiTags('placements')
@ApiBearerAuth()
@Controller('placements')
export class PlacementsController {
  constructor(
    private readonly placements: Placements,
    private readonly inHand: PlacementsInHand,
    private readonly rowsInReach: RowsInReach,
    private readonly showPlacements: ShowPlacements,
  ) {}

  @ApiOperation({
    summary: 'The placements in reach, standing and past, a page at a time, in the order of their ids',
  })
  @Get()
  @Rule('placement.list')
  @Audited('placement.list')
  @ApiOkResponse({ schema: pageOf('SeenPlacement') })
  async list(@Query() page: PageDto, @GrantedAccess() access: Access) {
    const found = await this.placements.page(page, await this.rowsInReach.ofStays(access));
    const items = await this.showPlacements.run(found, access);
    return { items, next: nextPage('/api/placements', page, found) };
  }

  @ApiOperation({
    summary: 'One placement; if it was proposed here, with its entity tag and all that was set aside for it',
  })
  @Get(':id')
  @Rule('placement.read')
  @Audited('placement.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/SeenPlacement' } })
  @ApiResponse({ status: 404, description: 'There is no such placement, or it is not for you.' })
  async read(
    @Param('id') id: string,
    @GrantedAccess() access: Access,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const inHand = await this.inHand.find(id);
    if (inHand !== undefined) response.header('etag', entityTagOf(inHand.version));
    const placement = inHand ?? (await this.placements.find(id));
    if (placement === undefined) throw nothingHere();
    return (await this.showPlacements.run([placement], access))[0];
  }
}
