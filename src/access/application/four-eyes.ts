import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Clock, OneAtATime } from '#platform';
import type { Actor } from '../domain/actor.js';
import {
  APPROVAL_MS,
  approvalId,
  mayApprove,
  whyNotMore,
  type Approval,
  type ApprovalId,
  type ApprovalRefused,
  type ApproveRefusal,
  type AskRefusal,
  type ApprovalContent,
} from '../domain/approval.js';
import type { Facts } from '../domain/facts.js';
import { findRule } from '../domain/policy-table.js';
import type { CaseRef } from '../domain/purpose.js';
import { Approvals } from './approvals.port.js';
import { AsGuard } from './as-guard.js';
import { AuditTrail } from './audit-trail.port.js';
import { digestOf } from './digest-of.js';
import { approvalRecord } from './approval-record.js';
import { ApprovalSubjects } from './approval-subjects.js';
import { boundContent } from './frozen-subject.js';

type ApprovalAct = 'approval.ask' | 'approval.give' | 'approval.refuse' | 'approval.use';
/** An approval that is used, for which act, and the case that this concerns. */
type Use = { readonly id: ApprovalId; readonly content: ApprovalContent; readonly case: CaseRef | null };
type RecordedApproval = Pick<Approval, 'id' | 'content'> & {
  readonly facts: { readonly case: CaseRef | null };
};

/** What the object of a question is known by, and the id of the question, where it has one already. */
type About = { readonly facts: Facts; readonly id?: ApprovalId };
type Question = Pick<Approval, 'id' | 'content' | 'subject' | 'facts'>;
type ActorsAnswer = { readonly actor: Actor; readonly id: ApprovalId; readonly digest: string };
type AnsweredBy = (approval: Approval, at: Date) => Promise<Result<Approval, GiveRefusal>>;
type No = { readonly digest: string; readonly because: ApprovalRefused['because'] };

/** Where what was shown is otherwise now, as JSON pointers. */
export type ChangedSince = { readonly code: 'changed-since'; readonly changed: readonly string[] };
export type UseRefusal = ChangedSince | { readonly code: 'no-approval' };
export type GiveRefusal = ApproveRefusal | { readonly code: 'no-such-approval' };

/** What an approval is of: the rule, and the object if it names one. */
export const particularsOf = ({ rule, object }: Pick<ApprovalContent, 'rule' | 'object'>) =>
  object === null ? { rule } : { rule, object };

/** A second person approves exactly what they saw, and it is done once. */
@Injectable()
export class FourEyes {
  constructor(
    private readonly approvals: Approvals,
    private readonly subjects: ApprovalSubjects,
    private readonly guard: AsGuard,
    private readonly oneAtATime: OneAtATime,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Asks for approval of an act that the actor may do but for the second person; by that id, where one is given. */
  async ask(actor: Actor, content: ApprovalContent, about: About): Promise<Result<Approval, AskRefusal>> {
    const { facts: known, id = approvalId(randomUUID()) } = about;
    const { owner, provider, municipality, case: ties } = known;
    const facts = { owner, provider, municipality, case: ties?.ref ?? null };
    const subject = await this.subjects.freeze({ content, facts });
    return this.guard.run(actor.id, async () => {
      await this.oneAtATime.wait('approvals', actor.id);
      const at = this.clock.now();
      const since = new Date(at.getTime() - APPROVAL_MS);
      const because = whyNotMore(await this.approvals.openOf(actor.id, since), at);
      return because === undefined
        ? ok(await this.store(actor, { id, content, subject, facts }))
        : refusal(because);
    });
  }

  private async store(actor: Actor, question: Question): Promise<Approval> {
    const { content, subject } = question;
    const digest = digestOf(boundContent(content, subject));
    const asked = { ...question, digest, askedBy: actor.id, askedAt: this.clock.now() };
    const approval: Approval = { ...asked, approvedBy: null, usedAt: null, refused: null };
    await this.approvals.add(approval, approvalRecord(content, subject));
    await this.record('approval.ask', approval);
    return approval;
  }

  /** Approves what has that digest, as somebody else than who asked. */
  give(actor: Actor, id: ApprovalId, digest: string): Promise<Result<Approval, GiveRefusal>> {
    return this.answer({ actor, id, digest }, async (approval, at) => {
      if (!(await this.approvals.approve(id, actor.id, at))) return refusal({ code: 'too-late' });
      await this.record('approval.give', approval);
      return ok({ ...approval, approvedBy: actor.id });
    });
  }

  /** Refuses what has that digest, as somebody else than who asked, who is told why. */
  refuse(actor: Actor, id: ApprovalId, { digest, because }: No): Promise<Result<Approval, GiveRefusal>> {
    const refused = { by: actor.id, because };
    return this.answer({ actor, id, digest }, async (approval, at) => {
      if (!(await this.approvals.refuse(id, refused, at))) return refusal({ code: 'too-late' });
      await this.record('approval.refuse', approval, { reason: because });
      return ok({ ...approval, refused });
    });
  }

  private answer(
    { actor, id, digest }: ActorsAnswer,
    by: AnsweredBy,
  ): Promise<Result<Approval, GiveRefusal>> {
    return this.guard.run(actor.id, async () => {
      const approval = await this.approvals.find(id);
      if (approval === undefined) return refusal({ code: 'no-such-approval' });
      const at = this.clock.now();
      const may = mayApprove(approval, findRule(approval.content.rule), { actor, digest, at });
      return may.ok ? by(approval, at) : may;
    });
  }

  /**
   * Uses the approval up for exactly this, within the act's own transaction, while what was shown is as it was: compared under
   * the locks of the act. Refused: do nothing, and undo the transaction.
   */
  async use(
    asker: Pick<Actor, 'id'>,
    { id, content, case: caseRef }: Use,
  ): Promise<Result<void, UseRefusal>> {
    const asked = await this.guard.run(asker.id, () => this.approvals.find(id));
    if (asked === undefined) return refusal({ code: 'no-approval' });
    const digest = digestOf(boundContent(content, asked.subject));
    const isUsed = await this.approvals.use({ id, askedBy: asker.id, digest, at: this.clock.now() });
    if (!isUsed) return refusal({ code: 'no-approval' });
    const changed = await this.subjects.changedBeforeUse(asked);
    if (changed.length > 0) return refusal({ code: 'changed-since', changed });
    await this.record('approval.use', { id, content, facts: { case: caseRef } });
    return ok(undefined);
  }

  /** The digest of what was shown, which the entries of the act name as well; null where nothing is kept. */
  recordOf(id: ApprovalId): Promise<string | null> {
    return this.approvals.recordOf(id);
  }

  private async record(act: ApprovalAct, { id, content, facts }: RecordedApproval, why = {}): Promise<void> {
    const digest = await this.approvals.recordOf(id);
    const about = {
      id,
      approval: id,
      ...(digest === null ? {} : { decisionDigest: digest }),
      case: facts.case,
    };
    const beside = act === 'approval.use' ? ({ beside: true } as const) : {};
    await this.audit.record({ act, ...about, ...beside, particulars: { ...particularsOf(content), ...why } });
  }
}
