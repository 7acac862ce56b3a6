import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { Actor } from '../domain/actor.js';
import {
  APPROVAL_MS,
  mayApprove,
  seatsOf,
  statusOf,
  type ApprovalId,
  type ApprovalStatus,
  type Waiting,
} from '../domain/approval.js';
import { findRule, policyTable } from '../domain/policy-table.js';
import type { CaseRef } from '../domain/purpose.js';
import { AsGuard } from './as-guard.js';
import { Approvals } from './approvals.port.js';

/** A question to a second person, in a list. */
export type ListedQuestion = {
  readonly id: ApprovalId;
  readonly case: CaseRef | null;
  readonly askedAt: Date;
  /** When it is worth nothing any more. */
  readonly until: Date;
  readonly status: ApprovalStatus;
};

const listed = (one: Waiting, at: Date): ListedQuestion => ({
  id: one.id,
  case: one.facts.case,
  askedAt: one.askedAt,
  until: new Date(one.askedAt.getTime() + APPROVAL_MS),
  status: statusOf(one, at),
});

/** The questions to second persons that wait for somebody, and what became of somebody's own. */
@Injectable()
export class ApprovalsOf {
  constructor(
    private readonly approvals: Approvals,
    private readonly guard: AsGuard,
    private readonly clock: Clock,
  ) {}

  /** At most so many that the actor may answer, the next to end first. */
  async waitingFor(actor: Actor, limit: number): Promise<readonly ListedQuestion[]> {
    const at = this.clock.now();
    const second = { id: actor.id, seats: seatsOf(actor, policyTable) };
    const page = { since: new Date(at.getTime() - APPROVAL_MS), after: null, limit };
    const waiting = await this.guard.run(actor.id, () => this.approvals.waiting(second, page));
    return waiting
      .filter((one) => mayApprove(one, findRule(one.content.rule), { actor, digest: one.digest, at }).ok)
      .map((one) => listed(one, at));
  }

  /** At most so many of the actor’s own, answered or not, the oldest first. */
  async askedBy(actor: Actor, limit: number): Promise<readonly ListedQuestion[]> {
    const at = this.clock.now();
    const page = { since: new Date(at.getTime() - APPROVAL_MS), after: null, limit };
    const asked = await this.guard.run(actor.id, () => this.approvals.askedBy(actor.id, page));
    return asked.map((one) => listed(one, at));
  }
}
