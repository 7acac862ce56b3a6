import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import { groupCode } from '#kernel';
import {
  Brings,
  listOf,
  LOCATED,
  Refusals,
  tag,
  TAGGED,
  toInvalid,
  toProblem,
  type Answer,
  type Command,
  type Tagged,
} from '#platform';
import { ChangeRelations } from '../application/change-relations.js';
import { Groups } from '../application/groups.port.js';
import { endProblems, stateProblems } from './group-problems.js';
import { EndRelationInput, GroupRelationInput, RelationQuery } from './group.input.js';
import { words } from './words.js';

const VIEW = { $ref: '#/components/schemas/GroupRelationView' };

@ApiTags('territories')
@ApiBearerAuth()
@Controller('group-relations')
export class RelationsController {
  constructor(
    private readonly groups: Groups,
    private readonly changeRelations: ChangeRelations,
  ) {}

  @ApiOperation(words.listGroupRelations)
  @Get()
  @Rule('territory.list')
  @Audited('territory.list-relations')
  @ApiOkResponse({ schema: listOf('GroupRelationView') })
  async list(@Query() { ended }: RelationQuery) {
    return { items: await this.groups.relations({ ended: ended === 'yes' }) };
  }

  @ApiOperation(words.stateGroupRelation)
  @Post()
  @Rule('group-relation.state')
  @Audited('group-relation.state')
  @ApiBody({ type: GroupRelationInput })
  @ApiResponse({ headers: { ...TAGGED, ...LOCATED }, status: 201, description: 'Stated.', schema: VIEW })
  @Refusals(stateProblems)
  async state(
    @Body() { a, b, relation }: GroupRelationInput,
    @Brings('Idempotency-Key') { key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Answer & Tagged,
  ) {
    if (a === b) throw toInvalid([{ pointer: '/b', message: 'is the same group as a' }], 422);
    const command = { relation: { a: groupCode(a), b: groupCode(b), relation }, key };
    const stated = await this.changeRelations.state(command);
    if (!stated.ok) throw toProblem(stateProblems, stated.refusal);
    const found = await this.groups.findRelation(stated.value);
    if (found === undefined) throw nothingHere();
    tag(answer, found.version);
    answer.location('/api/group-relations');
    return found;
  }

  @ApiOperation(words.endGroupRelation)
  @Post(':id/end')
  @HttpCode(200)
  @Rule('group-relation.end')
  @Audited('group-relation.end')
  @ApiOkResponse({ headers: TAGGED, description: 'Ended.', schema: VIEW })
  @Refusals(endProblems)
  async end(
    @Body() { reason }: EndRelationInput,
    @Brings('If-Match') { object: id, version }: Command<'If-Match'>,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const ended = await this.changeRelations.end({ id, version, reason });
    if (!ended.ok) throw toProblem(endProblems, ended.refusal);
    tag(answer, ended.value.version);
    return ended.value;
  }
}
