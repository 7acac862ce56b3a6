import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Clock, OneAtATime } from '#platform';
import type { ActorId } from '../domain/actor.js';
import type { Facts } from '../domain/facts.js';
import type { CaseRef } from '../domain/purpose.js';
import { AsGuard } from './as-guard.js';
import { AuditTrail, type AccessAct } from './audit-trail.port.js';
import { CaseTies } from './case-ties.port.js';
import { KnownUsers } from './known-users.port.js';

type RecordedAct = Pick<AccessAct, 'act' | 'particulars'>;
type Wish = { readonly case: CaseRef; readonly actor: ActorId; readonly by: ActorId };
type Assignment = Wish & { /** The region of the case. */ readonly owner: Facts['owner'] };
export type AssignRefusal = { readonly code: 'oneself' | 'no-such-coordinator' };
export type UnassignRefusal = AssignRefusal | { readonly code: 'last-coordinator' };
export type ListRefusal = { readonly code: 'no-such-user' };

/** Assigns coordinators to cases, and keeps the lists of who may and who may not. */
@Injectable()
export class ChangeCaseTies {
  constructor(
    private readonly ties: CaseTies,
    private readonly users: KnownUsers,
    private readonly guard: AsGuard,
    private readonly audit: AuditTrail,
    private readonly oneAtATime: OneAtATime,
    private readonly clock: Clock,
  ) {}

  /** Assigns a coordinator of the case's region, who has come here before, as somebody else. */
  async assign({ owner, ...wish }: Assignment): Promise<Result<undefined, AssignRefusal>> {
    if (wish.actor === wish.by) return refusal({ code: 'oneself' });
    const grants = (await this.guard.run(wish.by, () => this.users.grantsOf(wish.actor))) ?? [];
    if (!grants.some((grant) => grant.role === 'COORDINATOR' && grant.region === owner))
      return refusal({ code: 'no-such-coordinator' });
    await this.change({ act: 'case.assign' }, wish, (at) => this.ties.assign({ ...wish, at }));
    return ok(undefined);
  }

  /**
   * Takes the case from somebody, and gives it to a successor, if one is named, in the same act. Whoever is the last of an open
   * case goes by a successor alone.
   */
  async unassign(
    { owner, ...wish }: Assignment,
    successor: ActorId | null,
  ): Promise<Result<undefined, UnassignRefusal>> {
    return this.guard.run<Result<undefined, UnassignRefusal>>(wish.by, async () => {
      await this.oneAtATime.wait('coordinators', wish.case);
      const isFollowed = successor !== null && successor !== wish.actor;
      if (!isFollowed && (await this.ties.isLast(wish))) return refusal({ code: 'last-coordinator' });
      if (isFollowed) {
        const assigned = await this.assign({ ...wish, owner, actor: successor });
        if (!assigned.ok) return assigned;
      }
      await this.change({ act: 'case.unassign' }, wish, (at) => this.ties.unassign({ ...wish, at }));
      return ok(undefined);
    });
  }

  /** Whoever may must have come here before; who may not need not: they are kept out before they come. */
  async list(wish: Wish, verdict: 'MAY' | 'MAY_NOT' | null): Promise<Result<undefined, ListRefusal>> {
    const isKnown = (await this.guard.run(wish.by, () => this.users.grantsOf(wish.actor))) !== undefined;
    if (verdict === 'MAY' && !isKnown) return refusal({ code: 'no-such-user' });
    const recorded: RecordedAct =
      verdict === null
        ? { act: 'case.take-off-list' }
        : { act: 'case.put-on-list', particulars: { verdict } };
    await this.change(recorded, wish, (at) => this.ties.list({ ...wish, at }, verdict));
    return ok(undefined);
  }

  private change(
    recorded: RecordedAct,
    { case: caseRef, actor, by }: Wish,
    change: (at: Date) => Promise<void>,
  ): Promise<void> {
    return this.guard.run(by, async () => {
      await change(this.clock.now());
      await this.audit.record({ ...recorded, id: actor, case: caseRef });
    });
  }
}
