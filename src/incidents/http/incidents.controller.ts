import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, grantedTo, nothingHere, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { isoDate } from '#kernel';
import {
  ApiSchemas,
  Brings,
  nextPage,
  pageOf,
  Refusals,
  tag,
  TAGGED,
  toProblem,
  type Command,
  type Problem,
  type Tagged,
} from '#platform';
import { KeepIncident, type KeepRefusal } from '../application/keep-incident.js';
import { ShowIncidents } from '../application/show-incidents.js';
import { IncidentQuery } from './incident.query.js';
import { KeepIncidentInput } from './keep-incident.input.js';
import { incidentSchemas } from './schemas.js';
import { words } from './words.js';

const keepProblems: Record<KeepRefusal['code'], Problem> = {
  'no-such-incident': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The incident has changed since you saw it' },
  closed: { status: 409, title: 'It is found no more, or the stay is over' },
  'no-such-day': { status: 422, title: 'The day lies in the past, or more than ninety days ahead' },
};
const VIEW = { $ref: '#/components/schemas/IncidentView' };

@ApiTags('incidents')
@ApiSchemas(incidentSchemas)
@ApiBearerAuth()
@Controller('incidents')
export class IncidentsController {
  constructor(
    private readonly showIncidents: ShowIncidents,
    private readonly keepIncident: KeepIncident,
  ) {}

  @ApiOperation(words.listIncidents)
  @Get()
  @Rule('incident.list')
  @Audited('incident.list')
  @ApiOkResponse({ schema: pageOf('IncidentView') })
  async list(@Query() asked: IncidentQuery, @GrantedAccess() access: Access) {
    const { overdue, closed, ...page } = asked;
    const filter = { ...page, isOverdue: overdue !== undefined, isClosed: closed !== undefined };
    const { found, visible } = await this.showIncidents.page(filter, access);
    const items = visible.map((one) => show('incident', access.as.role, one));
    return { items, next: nextPage('/api/incidents', asked, found) };
  }

  @ApiOperation(words.readIncident)
  @Get(':id')
  @Rule('incident.read')
  @Audited('incident.read', 'incident')
  @ApiOkResponse({ headers: TAGGED, schema: VIEW })
  async read(
    @Param('id') id: string,
    @GrantedAccess() access: Access,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const found = await this.showIncidents.one(id, access);
    if (found === undefined) throw nothingHere();
    tag(answer, found.version);
    return show('incident', access.as.role, found);
  }

  @ApiOperation(words.keepIncident)
  @Post(':id/keep')
  @HttpCode(200)
  @Rule('incident.keep')
  @Audited('incident.keep', 'incident')
  @ApiBody({ type: KeepIncidentInput })
  @ApiOkResponse({ headers: TAGGED, description: 'Kept.', schema: VIEW })
  @Refusals(keepProblems)
  async keep(
    @Body() { until, reason }: KeepIncidentInput,
    @Brings('If-Match', 'Approval') given: Command<'If-Match' | 'Approval'>,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const { object: incident, version, approval, request } = given;
    const kept = await this.keepIncident.run({ incident, version, until: isoDate(until), reason, approval });
    if (!kept.ok) throw toProblem(keepProblems, kept.refusal);
    tag(answer, kept.value.version);
    return show('incident', grantedTo(request).as.role, kept.value);
  }
}
