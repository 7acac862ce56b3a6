import { Body, Controller, Get, HttpCode, HttpException, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audited } from '#audit';
import type { RegionCode } from '#kernel';
import { type Answer, Clock, listOf, LOCATED, type Problem, Refusals, toProblem, TryLater } from '#platform';
import { AsGuard } from '../application/as-guard.js';
import { BreakGlasses } from '../application/break-glasses.port.js';
import { BreakTheGlass, type ReviewRefusal } from '../application/break-the-glass.js';
import { breakGlassId, openingStatus, type BreakGlass, type OpenRefusal } from '../domain/break-glass.js';
import { GrantedAccess, type Access } from '../application/access-of.js';
import { nothingHere } from '../application/answers.js';
import { Rule } from '../application/rule.decorator.js';
import { words } from './words.js';
import { OpeningReviewInput, EmergencyOpeningInput } from './acts.input.js';

const problems: Record<ReviewRefusal['code'], Problem> = {
  'own-opening': { status: 409, title: 'Somebody else reviews it' },
  'own-region': { status: 409, title: 'Another region reviews it' },
  'reviewed-before': { status: 409, title: 'It was reviewed before' },
  'no-such-opening': { status: 404, title: 'There is no such opening' },
};

const openProblems: Record<Exclude<OpenRefusal['code'], 'opened-often-this-week'>, Problem> = {
  'one-is-open': { status: 409, title: 'You have a case open; one at a time' },
  'one-is-not-reviewed': { status: 409, title: 'What you opened last waits for another region’s review' },
};
const often = { status: 429, title: 'You have opened three cases within a week' } as const;
const notNow = (refusal: OpenRefusal): HttpException => {
  const { code } = refusal;
  if (code !== 'opened-often-this-week') return toProblem(openProblems, { code });
  return new TryLater({ ...often, code }, refusal.waitMs);
};

const regionOf = ({ as }: Access): RegionCode => {
  if (!('region' in as) || as.region === 'NATIONAL') throw nothingHere();
  return as.region;
};

@ApiTags('break-glass')
@ApiBearerAuth()
@Controller()
export class BreakGlassController {
  constructor(
    private readonly glass: BreakTheGlass,
    private readonly openings: BreakGlasses,
    private readonly guard: AsGuard,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.openCaseInEmergency)
  @Post('cases/:id/break-glass')
  @Rule('break-glass.open')
  @Audited('break-glass.open', 'case')
  @ApiCreatedResponse({ headers: LOCATED, schema: { $ref: '#/components/schemas/EmergencyOpening' } })
  @Refusals(openProblems, { 'opened-often-this-week': often })
  async open(
    @Body() { reason }: EmergencyOpeningInput,
    @GrantedAccess() access: Access,
    @Res({ passthrough: true }) answer: Answer,
  ) {
    const { actor, facts } = access;
    if (!facts?.case || facts.owner === 'NATIONAL' || facts.owner === 'NOBODY') throw nothingHere();
    const opening = { case: facts.case.ref, owner: facts.owner, from: regionOf(access), reason };
    const opened = await this.glass.open(actor.id, opening);
    if (!opened.ok) throw notNow(opened.refusal);
    answer.location('/api/break-glass');
    return this.viewOf(opened.value);
  }

  @ApiOperation(words.listEmergencyOpenings)
  @Get('break-glass')
  @Rule('break-glass.list')
  @Audited('break-glass.list')
  @ApiOkResponse({ schema: listOf('EmergencyOpening') })
  async list(@GrantedAccess() { actor, as }: Access) {
    const region = as.role === 'AUDITOR' ? as.region : 'NATIONAL';
    const openings = await this.guard.run(actor.id, () => this.openings.list(region));
    return { items: openings.map((one) => this.viewOf(one)) };
  }

  @ApiOperation(words.reviewEmergencyOpening)
  @Post('break-glass/:id/review')
  @HttpCode(200)
  @Rule('break-glass.review')
  @Audited('break-glass.review')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/EmergencyOpening' } })
  @Refusals(problems)
  async review(
    @Param('id') id: string,
    @Body() { finding }: OpeningReviewInput,
    @GrantedAccess() access: Access,
  ) {
    const which = { id: breakGlassId(id), finding };
    const reviewed = await this.glass.review(access.actor, regionOf(access), which);
    if (!reviewed.ok) throw toProblem(problems, reviewed.refusal);
    return this.viewOf(reviewed.value);
  }

  private viewOf(opening: BreakGlass) {
    return { ...opening, status: openingStatus(opening, this.clock.now()) };
  }
}
