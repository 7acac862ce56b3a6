import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '#kernel';
import { Clock } from '#platform';
import type { Actor } from '../domain/actor.js';
import {
  approvalId,
  mayApprove,
  type Approval,
  type ApprovalId,
  type ApproveRefusal,
  type Shown,
} from '../domain/approval.js';
import type { Facts } from '../domain/facts.js';
import { findRule } from '../domain/policy-table.js';
import { Approvals } from './approvals.port.js';
import { AsGuard } from './as-guard.js';
import { AuditTrail } from './audit-trail.port.js';
import { digestOf } from './digest-of.js';

export type GiveRefusal = ApproveRefusal | { readonly code: 'no-such-approval' };

/** A second person approves exactly what they saw, and it is done once. */
@Injectable()
export class FourEyes {
  constructor(
    private readonly approvals: Approvals,
    private readonly guard: AsGuard,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Asks for approval of an act that the actor may do but for the second person. */
  async ask(actor: Actor, shown: Shown, facts: Facts): Promise<Approval> {
    const [id, at] = [approvalId(randomUUID()), this.clock.now()];
    const { owner, provider, municipality, case: ties } = facts;
    const known = { owner, provider, municipality, case: ties?.ref ?? null };
    const asked = { id, shown, digest: digestOf(shown), askedBy: actor.id, askedAt: at, facts: known };
    const approval: Approval = { ...asked, approvedBy: null, usedAt: null };
    await this.guard.run(actor.id, async () => {
      await this.approvals.add(approval);
      await this.record('approval.ask', actor, approval);
    });
    return approval;
  }

  /** Approves what has that digest, as somebody else than who asked. */
  give(actor: Actor, id: ApprovalId, digest: string): Promise<Result<Approval, GiveRefusal>> {
    return this.guard.run(actor.id, async () => {
      const approval = await this.approvals.find(id);
      if (approval === undefined) return refuse({ code: 'no-such-approval' });
      const at = this.clock.now();
      const may = mayApprove(approval, findRule(approval.shown.rule), { actor, digest, at });
      if (!may.ok) return may;
      if (!(await this.approvals.approve(id, actor.id, at))) return refuse({ code: 'too-late' });
      await this.record('approval.give', actor, approval);
      return ok({ ...approval, approvedBy: actor.id });
    });
  }

  /** Uses the approval up for exactly this, within the act's own transaction. False: do nothing. */
  use(actor: Actor, id: ApprovalId, shown: Shown): Promise<boolean> {
    return this.approvals.use({ id, askedBy: actor.id, digest: digestOf(shown), at: this.clock.now() });
  }

  private record(
    rule: 'approval.ask' | 'approval.give',
    { id: by }: Actor,
    approval: Approval,
  ): Promise<void> {
    const object = { kind: 'approval', id: approval.id } as const;
    return this.audit.record({
      rule,
      by,
      at: this.clock.now(),
      object,
      case: approval.facts.case,
      code: approval.shown.rule,
    });
  }
}
