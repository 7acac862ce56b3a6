import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { ActorId } from '../domain/actor.js';
import type { CaseRef } from '../domain/purpose.js';
import { AsGuard } from './as-guard.js';
import { AuditTrail, type AccessAct } from './audit-trail.port.js';
import { CaseTies } from './case-ties.port.js';

type Told = Pick<AccessAct, 'act' | 'particulars'>;
type Wish = { readonly case: CaseRef; readonly actor: ActorId; readonly by: ActorId };

/** Assigns coordinators to cases, and keeps the lists of who may and who may not. */
@Injectable()
export class ChangeCaseTies {
  constructor(
    private readonly ties: CaseTies,
    private readonly guard: AsGuard,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  assign(wish: Wish): Promise<void> {
    return this.change({ act: 'case.assign' }, wish, (at) => this.ties.assign({ ...wish, at }));
  }

  unassign(wish: Wish): Promise<void> {
    return this.change({ act: 'case.unassign' }, wish, (at) => this.ties.unassign({ ...wish, at }));
  }

  list(wish: Wish, verdict: 'MAY' | 'MAY_NOT' | null): Promise<void> {
    const told: Told =
      verdict === null
        ? { act: 'case.take-off-list' }
        : { act: 'case.put-on-list', particulars: { verdict } };
    return this.change(told, wish, (at) => this.ties.list({ ...wish, at }, verdict));
  }

  private change(
    told: Told,
    { case: ref, actor, by }: Wish,
    keep: (at: Date) => Promise<void>,
  ): Promise<void> {
    return this.guard.run(by, async () => {
      await keep(this.clock.now());
      await this.audit.record({ ...told, id: actor, case: ref });
    });
  }
}
