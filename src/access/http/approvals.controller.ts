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
import { Audited } from '#audit';
import {
  Clock,
  nextPage,
  PageDto,
  requestIdOf,
  toInvalid,
  toProblem,
  TryLater,
  type Problem,
} from '#platform';
import { Approvals } from '../application/approvals.port.js';
import { AsGuard } from '../application/as-guard.js';
import { Authorize } from '../application/authorize.js';
import { deniedAsk, whyNotAsked } from '../application/denied-ask.js';
import { FourEyes, type GiveRefusal } from '../application/four-eyes.js';
import { Refusals } from '../application/refusals.port.js';
import {
  APPROVAL_MS,
  approvalId,
  mayApprove,
  MOST_OPEN,
  seatsOf,
  type ApprovalId,
  type Waiting,
} from '../domain/approval.js';
import { nationalFacts } from '../domain/facts.js';
import { findRule, policyTable } from '../domain/policy-table.js';
import { GrantedAccess, type Access } from '../application/access-of.js';
import { nothingHere } from '../application/answers.js';
import { CommandsOfRules } from './commands-of-rules.js';
import { AskApprovalDto, DigestDto } from './dto/acts.dto.js';
import { Rule } from '../application/rule.decorator.js';

const NOT_YOURS = { status: 409, title: 'This approval can’t be given' };
const problems: Record<GiveRefusal['code'], Problem> = {
  'own-request': NOT_YOURS,
  'not-the-second-person': NOT_YOURS,
  'other-content': { status: 409, title: 'What you saw is not what was asked' },
  'too-late': { status: 409, title: 'It was approved before, or 24 hours are over' },
  'no-such-approval': { status: 404, title: 'There is no such approval' },
};

const tooMany = { title: `${MOST_OPEN} of your questions wait for a second person`, status: 429 } as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const afterOf = ({ after }: PageDto): ApprovalId | null => {
  if (after === undefined) return null;
  if (UUID.test(after)) return approvalId(after);
  throw toInvalid([{ pointer: '/after', message: 'is no id of an approval' }]);
};

const seen = ({ id, shown, digest, askedBy, askedAt, approvedBy, facts }: Waiting) => ({
  id,
  ...shown,
  digest,
  askedBy,
  askedAt,
  until: new Date(askedAt.getTime() + APPROVAL_MS),
  approvedBy,
  case: facts.case,
});

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
    const because = whyNotAsked(rule, decision);
    if (because !== undefined) {
      const about = deniedAsk({ rule, object }, facts);
      const by = {
        actor,
        rule,
        object,
        purpose: told,
        at: this.clock.now(),
        requestId: requestIdOf(request),
      };
      await this.refusals.note({ ...by, because, about });
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
    const since = new Date(at.getTime() - APPROVAL_MS);
    const second = { id: actor.id, seats: seatsOf(actor, policyTable) };
    const asked = { since, after: afterOf(page), limit: page.limit };
    const waiting = await this.guard.run(actor.id, () => this.approvals.waiting(second, asked));
    const mine = waiting.filter(
      (one) => mayApprove(one, findRule(one.shown.rule), { actor, digest: one.digest, at }).ok,
    );
    return { items: mine.map(seen), next: nextPage('/api/approvals', page, waiting) };
  }

  @ApiOperation({ summary: 'What is to be approved' })
  @Get(':id')
  @Rule('approval.read')
  @Audited('approval.read')
  @ApiOkResponse({ schema: { type: 'object' } })
  async read(@Param('id') id: string, @GrantedAccess() { actor }: Access) {
    const approval = await this.guard.run(actor.id, () => this.approvals.find(approvalId(id)));
    if (approval === undefined) throw nothingHere();
    return seen(approval);
  }

  @ApiOperation({ summary: 'Approves what has this digest' })
  @Post(':id/give')
  @HttpCode(200)
  @Rule('approval.give')
  @Audited('approval.give')
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiResponse({ status: 409, description: 'Not by this person, not this content, or too late.' })
  async give(@Param('id') id: string, @Body() { digest }: DigestDto, @GrantedAccess() { actor }: Access) {
    const given = await this.eyes.give(actor, approvalId(id), digest);
    if (!given.ok) throw toProblem(problems, given.refusal);
    return seen(given.value);
  }
}
