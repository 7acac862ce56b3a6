import type { IncomingMessage } from 'node:http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Audited, Recording } from '#audit';
import { Clock, nextPage, PageDto, requestIdOf, toProblem, TryLater } from '#platform';
import { Approvals } from '../application/approvals.port.js';
import { AsGuard } from '../application/as-guard.js';
import { Authorize } from '../application/authorize.js';
import { askedAbout, whyNotAsked } from '../application/denied-ask.js';
import { FourEyes } from '../application/four-eyes.js';
import { Refusals } from '../application/refusals.port.js';
import { approvalId, isSecondPerson, mayApprove, MOST_OPEN, seatsOf } from '../domain/approval.js';
import { nationalFacts } from '../domain/facts.js';
import { findRule, policyTable } from '../domain/policy-table.js';
import { GrantedAccess, type Access } from '../application/access-of.js';
import { nothingHere } from '../application/answers.js';
import { CommandsOfRules } from './commands-of-rules.js';
import { AskApprovalDto, DigestDto } from './dto/acts.dto.js';
import { Rule } from '../application/rule.decorator.js';
import { answerProblems, approvalsPage, NOT_ANSWERED, seen } from './seen-approval.js';

const tooMany = { title: `${MOST_OPEN} of your questions wait for a second person`, status: 429 } as const;

@ApiTags('approvals')
@ApiBearerAuth()
@Controller('approvals')
export class ApprovalsController {
  constructor(
    private readonly eyes: FourEyes,
    private readonly approvals: Approvals,
    private readonly authorize: Authorize,
    private readonly commands: CommandsOfRules,
    private readonly guard: AsGuard,
    private readonly refusals: Refusals,
    private readonly recording: Recording,
    private readonly clock: Clock,
  ) {}

  @ApiOperation({ summary: 'Asks for a second person’s approval of an act, word for word' })
  @Post()
  @Rule('approval.ask')
  @Audited('approval.ask')
  @ApiCreatedResponse({ description: 'What is to be approved, and its digest.', schema: { type: 'object' } })
  async ask(
    @Body() { rule, object = null, command }: AskApprovalDto,
    @GrantedAccess() { actor, purpose }: Access,
    @Req() request: IncomingMessage,
  ) {
    const { decision, facts, told } = await this.authorize.run({ actor, rule, object, purpose });
    this.recording.concerns(askedAbout({ rule, object }, facts));
    const because = whyNotAsked(rule, decision);
    if (because !== undefined) {
      const by = {
        actor,
        rule,
        object,
        purpose: told,
        at: this.clock.now(),
        requestId: requestIdOf(request),
      };
      await this.refusals.note({ ...by, because });
      throw nothingHere();
    }
    await this.commands.check(rule, command ?? null);
    const shown = { rule, object, command: command ?? null };
    const asked = await this.eyes.ask(actor, shown, facts ?? nationalFacts);
    if (!asked.ok) throw new TryLater({ ...tooMany, code: asked.refusal.code }, asked.refusal.waitMs);
    return seen(asked.value);
  }

  @ApiOperation({
    summary: 'The approvals that wait for one, the next to end first; what is asked is read one by one',
  })
  @Get()
  @Rule('approval.list')
  @Audited('approval.list')
  @ApiOkResponse({ schema: { type: 'object' } })
  async list(@Query() page: PageDto, @GrantedAccess() { actor }: Access) {
    const at = this.clock.now();
    const second = { id: actor.id, seats: seatsOf(actor, policyTable) };
    const asked = approvalsPage(page, at);
    const waiting = await this.guard.run(actor.id, () => this.approvals.waiting(second, asked));
    const mine = waiting.filter(
      (one) => mayApprove(one, findRule(one.shown.rule), { actor, digest: one.digest, at }).ok,
    );
    return { items: mine.map(seen), next: nextPage('/api/approvals', page, waiting) };
  }

  @ApiOperation({ summary: 'What is to be approved, for whoever may approve it' })
  @Get(':id')
  @Rule('approval.read')
  @Audited('approval.read')
  @ApiOkResponse({ schema: { type: 'object' } })
  async read(@Param('id') id: string, @GrantedAccess() { actor }: Access) {
    const approval = await this.guard.run(actor.id, () => this.approvals.find(approvalId(id)));
    const isFor = approval && isSecondPerson(actor, approval, findRule(approval.shown.rule));
    if (!isFor) throw nothingHere();
    return seen(approval);
  }

  @ApiOperation({ summary: 'Approves what has this digest' })
  @Post(':id/give')
  @HttpCode(200)
  @Rule('approval.give')
  @Audited('approval.give')
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiResponse(NOT_ANSWERED)
  async give(@Param('id') id: string, @Body() { digest }: DigestDto, @GrantedAccess() { actor }: Access) {
    const given = await this.eyes.give(actor, approvalId(id), digest);
    if (!given.ok) throw toProblem(answerProblems, given.refusal);
    return seen(given.value);
  }
}
