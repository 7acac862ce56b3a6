import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { ActorId } from '../domain/actor.js';
import { Actors } from './actors.port.js';
import { AsGuard } from './as-guard.js';
import { AuditTrail } from './audit-trail.port.js';

const ACTS = { revoke: 'actor.revoke', endTokens: 'actor.end-tokens', restore: 'actor.restore' } as const;

/** Puts users out and lets them in again; effective at their next request. */
@Injectable()
export class ChangeActorAccess {
  constructor(
    private readonly actors: Actors,
    private readonly guard: AsGuard,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(how: 'revoke' | 'endTokens' | 'restore', actor: ActorId, by: ActorId): Promise<void> {
    return this.guard.run(by, async () => {
      const at = this.clock.now();
      await this.actors[how]({ actor, by, at });
      await this.audit.record({ act: ACTS[how], id: actor, case: null });
    });
  }
}
