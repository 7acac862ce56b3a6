import { Body, Controller, Delete, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audited } from '#audit';
import { type Problem, Refusals, toProblem } from '#platform';
import {
  ChangeCaseTies,
  type AssignRefusal,
  type ListRefusal,
  type UnassignRefusal,
} from '../application/change-case-ties.js';
import { parseActorId } from '../domain/actor.js';
import { parseCaseRef } from '../domain/purpose.js';
import { GrantedAccess, type Access } from '../application/access-of.js';
import { nothingHere } from '../application/answers.js';
import { Rule } from '../application/rule.decorator.js';
import { words } from './words.js';
import { SuccessorQuery } from './successor.query.js';
import { CaseListingInput } from './acts.input.js';

const assignProblems: Record<AssignRefusal['code'], Problem> = {
  oneself: { status: 409, title: 'Somebody else assigns a case to you' },
  'no-such-coordinator': { status: 422, title: 'No coordinator of the region of that name has come here' },
};
const unassignProblems: Record<UnassignRefusal['code'], Problem> = {
  ...assignProblems,
  'last-coordinator': { status: 409, title: 'An open case has a coordinator: name a successor' },
};
const listProblems: Record<ListRefusal['code'], Problem> = {
  'no-such-user': { status: 422, title: 'Nobody of that name has come here' },
};

const wishOf = (caseRef: string, whom: string, { actor }: Access) => {
  const [of, who] = [parseCaseRef(caseRef), parseActorId(whom)];
  if (of === undefined || who === undefined) throw nothingHere();
  return { case: of, actor: who, by: actor.id };
};

/** Nobody puts themselves on a list of a case, or takes themselves off. */
const wishOfAnother = (caseRef: string, whom: string, access: Access) => {
  const wish = wishOf(caseRef, whom, access);
  if (wish.actor === wish.by) throw nothingHere();
  return wish;
};

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases/:id')
export class CaseTiesController {
  constructor(private readonly change: ChangeCaseTies) {}

  @ApiOperation(words.assignCoordinator)
  @Put('coordinators/:actor')
  @HttpCode(204)
  @Rule('case.assign')
  @Audited('case.assign', 'case')
  @ApiNoContentResponse()
  @Refusals(assignProblems)
  async assign(@Param('id') caseRef: string, @Param('actor') actor: string, @GrantedAccess() access: Access) {
    const owner = access.facts?.owner ?? 'NOBODY';
    const assigned = await this.change.assign({ ...wishOf(caseRef, actor, access), owner });
    if (!assigned.ok) throw toProblem(assignProblems, assigned.refusal);
  }

  @ApiOperation(words.unassignCoordinator)
  @Delete('coordinators/:actor')
  @HttpCode(204)
  @Rule('case.assign')
  @Audited('case.unassign', 'case')
  @ApiNoContentResponse()
  @Refusals(unassignProblems)
  async unassign(
    @Param() { id, actor }: Record<string, string>,
    @Query() { successor }: SuccessorQuery,
    @GrantedAccess() access: Access,
  ) {
    const owner = access.facts?.owner ?? 'NOBODY';
    const wish = { ...wishOf(id ?? '', actor ?? '', access), owner };
    const next = successor === undefined ? null : wishOf(id ?? '', successor, access).actor;
    const unassigned = await this.change.unassign(wish, next);
    if (!unassigned.ok) throw toProblem(unassignProblems, unassigned.refusal);
  }

  @ApiOperation(words.listUserOnCase)
  @Put('list/:actor')
  @HttpCode(204)
  @Rule('case.change-lists')
  @Audited('case.put-on-list', 'case')
  @ApiNoContentResponse()
  @Refusals(listProblems)
  async list(
    @Param() { id, actor }: Record<string, string>,
    @Body() { verdict }: CaseListingInput,
    @GrantedAccess() access: Access,
  ) {
    const listed = await this.change.list(wishOfAnother(id ?? '', actor ?? '', access), verdict);
    if (!listed.ok) throw toProblem(listProblems, listed.refusal);
  }

  @ApiOperation(words.unlistUserOnCase)
  @Delete('list/:actor')
  @HttpCode(204)
  @Rule('case.change-lists')
  @Audited('case.take-off-list', 'case')
  @ApiNoContentResponse()
  async unlist(@Param('id') caseRef: string, @Param('actor') actor: string, @GrantedAccess() access: Access) {
    await this.change.list(wishOfAnother(caseRef, actor, access), null);
  }
}
