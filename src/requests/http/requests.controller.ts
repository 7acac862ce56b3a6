import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, RowsInReach, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { listOf, nextPage, PageDto, pageOf } from '#platform';
import { PlacementRequests } from '../application/placement-requests.port.js';

@ApiTags('requests')
@ApiBearerAuth()
@Controller()
export class RequestsController {
  constructor(
    private readonly placementRequests: PlacementRequests,
    private readonly rowsInReach: RowsInReach,
  ) {}

  @ApiOperation({ summary: 'The placement requests in reach, a page at a time, in the order of their ids' })
  @Get('requests')
  @Rule('request.list')
  @Audited('request.list')
  @ApiOkResponse({ schema: pageOf('SeenRequest') })
  async list(@Query() page: PageDto, @GrantedAccess() access: Access) {
    const found = await this.placementRequests.page(page, await this.rowsInReach.ofCases(access));
    const items = found.map((request) => show('request', access.as.role, request));
    return { items, next: nextPage('/api/requests', page, found) };
  }

  @ApiOperation({ summary: 'One placement request' })
  @Get('requests/:id')
  @Rule('request.read')
  @Audited('request.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/SeenRequest' } })
  @ApiResponse({ status: 404, description: 'There is no such request, or it is not for you.' })
  async read(@Param('id') id: string, @GrantedAccess() { as }: Access) {
    const request = await this.placementRequests.find(id);
    if (request === undefined) throw nothingHere();
    return show('request', as.role, request);
  }

  @ApiOperation({ summary: 'The persons in reach who must be kept apart' })
  @Get('non-associations')
  @Rule('non-association.list')
  @Audited('pair.list')
  @ApiOkResponse({ schema: listOf('NonAssociation') })
  async nonAssociations(@GrantedAccess() access: Access) {
    const pairs = await this.placementRequests.nonAssociationsIn(await this.rowsInReach.ofCases(access));
    return { items: pairs.map((pair) => show('kept-apart pair', access.as.role, pair)) };
  }
}
