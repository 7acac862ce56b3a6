import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ok, refusal, type Result } from '#kernel';
import { Recording } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import type { Actor } from '../domain/actor.js';
import type { Approval, ApprovalId } from '../domain/approval.js';
import type { PurposeCode } from '../domain/purpose.js';
import { Actors } from './actors.port.js';
import { Approvals } from './approvals.port.js';
import { AsGuard } from './as-guard.js';
import { ApprovalSubjects } from './approval-subjects.js';
import { Authorize } from './authorize.js';
import { actingOn } from './acting-on.js';
import { WhenGiven, type DoneWhenGiven, type NotDone } from './done-when-given.port.js';
import { forRule } from './for-rule.js';
import { FourEyes, type ChangedSince, type GiveRefusal } from './four-eyes.js';
import { KnownUsers } from './known-users.port.js';

/** An approval that was given; `outcome` is what came of the act that was done with it, null where none was. */
export type Given = { readonly approval: Approval; readonly outcome: string | null };
type ApprovalAnswer = { readonly id: ApprovalId; readonly digest: string };

/**
 * Gives an approval. Where who asked wants the act done at once it is given, used up and done in one transaction, for whoever
 * asked, who must still be one that may: of all that nothing remains when the act is refused.
 */
@Injectable()
export class GiveApproval {
  constructor(
    private readonly eyes: FourEyes,
    private readonly subjects: ApprovalSubjects,
    private readonly approvals: Approvals,
    private readonly actors: Actors,
    private readonly users: KnownUsers,
    private readonly authorize: Authorize,
    private readonly guard: AsGuard,
    private readonly acting: Acting,
    private readonly work: UnitOfWork,
    private readonly recording: Recording,
    private readonly discovery: DiscoveryService,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, answer: ApprovalAnswer): Promise<Result<Given, GiveRefusal | NotDone>> {
    const approval = await this.guard.run(actor.id, () => this.approvals.find(answer.id));
    if (approval === undefined) return refusal({ code: 'no-such-approval' });
    const does = forRule(this.discovery, WhenGiven, approval.content.rule) as DoneWhenGiven | undefined;
    if (does === undefined) return this.only(actor, approval, answer);
    return this.acting.run(actingOn(approval, this.acting.current), async () =>
      (await does.isWanted(approval))
        ? this.work.run(() => this.together(actor, { answer, approval, does }))
        : this.only(actor, approval, answer),
    );
  }

  /** Given by whoever may, of what is as it was shown; nothing of it remains otherwise. */
  private only(
    actor: Actor,
    approval: Approval,
    { id, digest }: ApprovalAnswer,
  ): Promise<Result<Given, GiveRefusal | ChangedSince>> {
    return this.work.run(async () => {
      const given = await this.eyes.give(actor, id, digest);
      if (!given.ok) return given;
      const changed = await this.subjects.changedSince(approval);
      if (changed.length > 0) return refusal({ code: 'changed-since', changed });
      return ok({ approval: given.value, outcome: null });
    });
  }

  private async together(
    actor: Actor,
    { answer: { id, digest }, approval, does }: Wanted,
  ): Promise<Result<Given, GiveRefusal | NotDone>> {
    const given = await this.eyes.give(actor, id, digest);
    if (!given.ok) return given;
    if (!(await this.mayStill(approval, does.purpose))) return refusal({ code: 'asker-may-not' });
    const { content, facts } = approval;
    const use = await this.eyes.use({ id: approval.askedBy }, { id, content, case: facts.case });
    if (!use.ok)
      return use.refusal.code === 'no-approval' ? refusal({ code: 'too-late' }) : refusal(use.refusal);
    const by = { approval: id, digest: await this.eyes.recordOf(id) };
    const done = await this.recording.by(by, () => does.run(approval));
    const used = { ...given.value, usedAt: this.clock.now() };
    return done.ok ? ok({ approval: used, outcome: done.value }) : done;
  }

  /** By the roles in which the asker last came, and the ties to the case as they are now. The login was fresh when asked. */
  private async mayStill({ askedBy: id, content, facts }: Approval, code: PurposeCode): Promise<boolean> {
    const [grants, validity] = await this.guard.run(id, async () => [
      await this.users.grantsOf(id),
      await this.actors.tokenValidity(id, this.clock.now()),
    ]);
    if (grants === undefined || validity === undefined) return false;
    const asker: Actor = { id, agency: '', grants, authenticatedAt: null };
    const purpose = { code, case: facts.case };
    const { decision } = await this.authorize.run({ actor: asker, ...content, purpose });
    return decision.allowed || decision.because === 'login-too-old';
  }
}

type Wanted = { readonly answer: ApprovalAnswer; readonly approval: Approval; readonly does: DoneWhenGiven };
