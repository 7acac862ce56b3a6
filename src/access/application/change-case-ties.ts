import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { ActorId } from '../domain/actor.js';
import type { CaseRef } from '../domain/purpose.js';
import { AsGuard } from './as-guard.js';
import { AuditTrail } from './audit-trail.port.js';
import { CaseTies } from './case-ties.port.js';

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
    return this.change('case.assign', wish, {
      code: 'ASSIGNED',
      keep: (at) => this.ties.assign({ ...wish, at }),
    });
  }

  unassign(wish: Wish): Promise<void> {
    return this.change('case.assign', wish, {
      code: 'UNASSIGNED',
      keep: (at) => this.ties.unassign({ ...wish, at }),
    });
  }

  list(wish: Wish, verdict: 'MAY' | 'MAY_NOT' | null): Promise<void> {
    const keep = (at: Date) => this.ties.list({ ...wish, at }, verdict);
    return this.change('case.change-lists', wish, { code: verdict ?? 'OFF', keep });
  }

  private change(
    rule: 'case.assign' | 'case.change-lists',
    { case: ref, actor, by }: Wish,
    { code, keep }: { readonly code: string; readonly keep: (at: Date) => Promise<void> },
  ): Promise<void> {
    return this.guard.run(by, async () => {
      const at = this.clock.now();
      await keep(at);
      await this.audit.record({ rule, by, at, object: { kind: 'actor', id: actor }, case: ref, code });
    });
  }
}
