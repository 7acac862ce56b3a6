import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, VisibleRows, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, tag, listOf, nextPage, pageOf, TAGGED, type Tagged } from '#platform';
import { RequestLives } from '../application/request-lives.port.js';
import { ShowRequests } from '../application/show-requests.js';
import { PlacementRequests } from '../application/placement-requests.port.js';
import { RequestQuery } from './request.query.js';
import { words } from './words.js';
import { requestSchemas } from './schemas.js';

@ApiTags('requests')
@ApiSchemas(requestSchemas)
@ApiBearerAuth()
@Controller()
export class RequestsController {
  constructor(
    private readonly placementRequests: PlacementRequests,
    private readonly lives: RequestLives,
    private readonly showRequests: ShowRequests,
    private readonly visibleRows: VisibleRows,
  ) {}

  @ApiOperation(words.listRequests)
  @Get('requests')
  @Rule('request.list')
  @Audited('request.list')
  @ApiOkResponse({ schema: pageOf('RequestView') })
  async list(@Query() { overdue, ...page }: RequestQuery, @GrantedAccess() access: Access) {
    const isOverdue = overdue === 'yes';
    const rows = await this.visibleRows.ofCases(access);
    const found = await this.showRequests.page({ ...page, isOverdue }, rows);
    const items = found.map((request) => show('request', access.as.role, request));
    return { items, next: nextPage('/api/requests', { ...page, ...(overdue ? { overdue } : {}) }, found) };
  }

  @ApiOperation(words.readRequest)
  @Get('requests/:id')
  @Rule('request.read')
  @Audited('request.read')
  @ApiOkResponse({ headers: TAGGED, schema: { $ref: '#/components/schemas/RequestView' } })
  async read(
    @Param('id') id: string,
    @GrantedAccess() { as }: Access,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const request = await this.placementRequests.find(id);
    const life = request && (await this.lives.find(id));
    if (request === undefined || life === undefined) throw nothingHere();
    const { status, version } = life;
    const staged = await this.showRequests.one({ ...request, status, version });
    if (staged === undefined) throw nothingHere();
    tag(response, version);
    return show('request', as.role, staged);
  }

  @ApiOperation(words.listNonAssociations)
  @Get('non-associations')
  @Rule('non-association.list')
  @Audited('pair.list')
  @ApiOkResponse({ schema: listOf('NonAssociation') })
  async nonAssociations(@GrantedAccess() access: Access) {
    const pairs = await this.placementRequests.nonAssociationsIn(await this.visibleRows.ofCases(access));
    return { items: pairs.map((pair) => show('kept-apart pair', access.as.role, pair)) };
  }
}
