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

const PAGE = 200;
/** All of what is read page by page. */
const all = async (
  read: (after: ApprovalId | null) => Promise<readonly Waiting[]>,
): Promise<readonly Waiting[]> => {
  const found: Waiting[] = [];
  for (let count = PAGE; count === PAGE;) {
    const page = await read(found.at(-1)?.id ?? null);
    found.push(...page);
    count = page.length;
  }
  return found;
};

/** The questions to second persons that wait for somebody, and what became of somebody's own. */
@Injectable()
export class ApprovalsOf {
  constructor(
    private readonly approvals: Approvals,
    private readonly guard: AsGuard,
    private readonly clock: Clock,
  ) {}

  /** Those that the actor may answer, the next to end first. */
  async waitingFor(actor: Actor): Promise<readonly ListedQuestion[]> {
    const at = this.clock.now();
    const second = { id: actor.id, seats: seatsOf(actor, policyTable) };
    const page = { since: new Date(at.getTime() - APPROVAL_MS), limit: PAGE };
    const waiting = await this.guard.run(actor.id, () =>
      all((after) => this.approvals.waiting(second, { ...page, after })),
    );
    return waiting
      .filter((one) => mayApprove(one, findRule(one.content.rule), { actor, digest: one.digest, at }).ok)
      .map((one) => listed(one, at));
  }

  /** The actor’s own, answered or not, the oldest first. */
  async askedBy(actor: Actor): Promise<readonly ListedQuestion[]> {
    const at = this.clock.now();
    const page = { since: new Date(at.getTime() - APPROVAL_MS), limit: PAGE };
    const asked = await this.guard.run(actor.id, () =>
      all((after) => this.approvals.askedBy(actor.id, { ...page, after })),
    );
    return asked.map((one) => listed(one, at));
  }
}
