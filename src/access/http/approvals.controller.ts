import type { IncomingMessage } from 'node:http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Audited, Recording } from '#audit';
import {
  type Answer,
  ApiSchemas,
  Clock,
  LOCATED,
  nextPage,
  PageQuery,
  pageOf,
  Refusals,
  requestIdOf,
  toProblem,
  TryLater,
} from '#platform';
import { Approvals } from '../application/approvals.port.js';
import { AsGuard } from '../application/as-guard.js';
import { Authorize } from '../application/authorize.js';
import { askedAbout, whyNotAsked } from '../application/denied-ask.js';
import { FourEyes } from '../application/four-eyes.js';
import { GiveApproval } from '../application/give-approval.js';
import { Denials } from '../application/denials.port.js';
import { approvalId, isSecondPerson, mayApprove, MOST_OPEN, seatsOf } from '../domain/approval.js';
import { nationalFacts } from '../domain/facts.js';
import { findRule, policyTable } from '../domain/policy-table.js';
import { GrantedAccess, grantedTo, type Access } from '../application/access-of.js';
import { nothingHere } from '../application/answers.js';
import { Rule } from '../application/rule.decorator.js';
import { ApprovalSubjects } from '../application/approval-subjects.js';
import { words } from './words.js';
import { accessSchemas } from './schemas.js';
import { CommandsOfRules } from './commands-of-rules.js';
import { AskApprovalInput, GiveApprovalInput } from './acts.input.js';
import { approvalsPage, approvalView, givingProblems } from './approval-view.js';

const tooMany = { title: `${MOST_OPEN} of your questions wait for a second person`, status: 429 } as const;

@ApiTags('approvals')
@ApiSchemas(accessSchemas)
@ApiBearerAuth()
@Controller('approvals')
export class ApprovalsController {
  constructor(
    private readonly eyes: FourEyes,
    private readonly giveApproval: GiveApproval,
    private readonly approvals: Approvals,
    private readonly subjects: ApprovalSubjects,
    private readonly authorize: Authorize,
    private readonly commands: CommandsOfRules,
    private readonly guard: AsGuard,
    private readonly denials: Denials,
    private readonly recording: Recording,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.askApproval)
  @Post()
  @Rule('approval.ask')
  @Audited('approval.ask')
  @ApiHeader({
    name: 'Purpose',
    required: false,
    example: 'CASE_HANDLING; case=K-17',
    description: 'The one that the act will be asked with, where it needs one.',
  })
  @ApiCreatedResponse({
    headers: LOCATED,
    description: 'What is to be approved, and its digest.',
    schema: { $ref: '#/components/schemas/Approval' },
  })
  @Refusals({ 'too-many-open': tooMany })
  async ask(
    @Body() { rule, object = null, command }: AskApprovalInput,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) answer: Answer,
  ) {
    const { actor, purpose } = grantedTo(request);
    const { decision, facts, loggedPurpose } = await this.authorize.run({ actor, rule, object, purpose });
    this.recording.concerns(askedAbout({ rule, object }, facts));
    const because = whyNotAsked(rule, decision);
    if (because !== undefined) {
      const by = { actor, rule, object, purpose: loggedPurpose };
      await this.denials.note({ ...by, at: this.clock.now(), requestId: requestIdOf(request), because });
      throw nothingHere();
    }
    await this.commands.check(rule, command ?? null);
    const content = { rule, object, command: command ?? null };
    const asked = await this.eyes.ask(actor, content, { facts: facts ?? nationalFacts });
    if (!asked.ok) throw new TryLater({ ...tooMany, code: asked.refusal.code }, asked.refusal.waitMs);
    answer.location('/api/approvals/asked');
    return approvalView(asked.value, this.clock.now());
  }

  @ApiOperation(words.listApprovals)
  @Get()
  @Rule('approval.list')
  @Audited('approval.list')
  @ApiOkResponse({ schema: pageOf('ApprovalSummary') })
  async list(@Query() page: PageQuery, @GrantedAccess() { actor }: Access) {
    const at = this.clock.now();
    const second = { id: actor.id, seats: seatsOf(actor, policyTable) };
    const asked = approvalsPage(page, at);
    const waiting = await this.guard.run(actor.id, () => this.approvals.waiting(second, asked));
    const mine = waiting.filter(
      (one) => mayApprove(one, findRule(one.content.rule), { actor, digest: one.digest, at }).ok,
    );
    return {
      items: mine.map((one) => approvalView(one, at)),
      next: nextPage('/api/approvals', page, waiting),
    };
  }

  @ApiOperation(words.readApproval)
  @Get(':id')
  @Rule('approval.read')
  @Audited('approval.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/ApprovalToAnswer' } })
  async read(@Param('id') id: string, @GrantedAccess() { actor }: Access) {
    const approval = await this.guard.run(actor.id, () => this.approvals.find(approvalId(id)));
    const isFor = approval && isSecondPerson(actor, approval, findRule(approval.content.rule));
    if (!isFor) throw nothingHere();
    const seen = await this.subjects.show(approval);
    return { ...approvalView(approval, this.clock.now()), salt: approval.subject?.salt ?? null, ...seen };
  }

  @ApiOperation(words.giveApproval)
  @Post(':id/give')
  @HttpCode(200)
  @Rule('approval.give')
  @Audited('approval.give')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/GivenApproval' } })
  @Refusals(givingProblems)
  async give(
    @Param('id') id: string,
    @Body() { digest }: GiveApprovalInput,
    @GrantedAccess() { actor }: Access,
  ) {
    const given = await this.giveApproval.run(actor, { id: approvalId(id), digest });
    if (!given.ok) throw toProblem(givingProblems, given.refusal);
    const { approval, outcome } = given.value;
    return { ...approvalView(approval, this.clock.now()), outcome };
  }
}
