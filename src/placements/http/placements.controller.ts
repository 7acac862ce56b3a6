import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, VisibleRows, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, Clock, tag, nextPage, pageOf, type Tagged, TAGGED } from '#platform';
import { Placements } from '#problem';
import { PlacementRecords } from '../application/placement-records.port.js';
import { ShowPlacements } from '../application/show-placements.js';
import { PlacementQuery } from './placement.query.js';
import { words } from './words.js';
import { placementSchemas } from './placement-schemas.js';

@ApiTags('placements')
@ApiSchemas(placementSchemas)
@ApiBearerAuth()
@Controller('placements')
export class PlacementsController {
  constructor(
    private readonly placements: Placements,
    private readonly records: PlacementRecords,
    private readonly visibleRows: VisibleRows,
    private readonly showPlacements: ShowPlacements,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.listPlacements)
  @Get()
  @Rule('placement.list')
  @Audited('placement.list')
  @ApiOkResponse({ schema: pageOf('PlacementView') })
  async list(@Query() { overstaying, ...page }: PlacementQuery, @GrantedAccess() access: Access) {
    const overstayingOn = overstaying && this.clock.today();
    const rows = await this.visibleRows.ofStays(access);
    const found = await this.placements.page({ ...page, overstayingOn }, rows);
    const items = await this.showPlacements.run(found, access);
    return {
      items,
      next: nextPage('/api/placements', { ...page, ...(overstaying ? { overstaying } : {}) }, found),
    };
  }

  @ApiOperation(words.readPlacement)
  @Get(':id')
  @Rule('placement.read')
  @Audited('placement.read')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/PlacementView' } })
  async read(
    @Param('id') id: string,
    @GrantedAccess() access: Access,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const placement = (await this.records.find(id)) ?? (await this.placements.listed(id));
    if (placement === undefined) throw nothingHere();
    tag(response, placement.version);
    return (await this.showPlacements.run([placement], access))[0];
  }
}
