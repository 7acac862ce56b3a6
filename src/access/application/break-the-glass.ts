import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type RegionCode, type Result } from '#kernel';
import { Clock, OneAtATime } from '#platform';
import type { Actor, ActorId } from '../domain/actor.js';
import {
  breakGlassId,
  countedSince,
  OPEN_MS,
  whyNotOpened,
  type BreakGlass,
  type BreakGlassId,
  type BreakGlassReason,
  type Finding,
  type OpenRefusal,
} from '../domain/break-glass.js';
import type { CaseRef } from '../domain/purpose.js';
import { Actors } from './actors.port.js';
import { AsGuard } from './as-guard.js';
import { AuditTrail } from './audit-trail.port.js';
import { BreakGlasses } from './break-glasses.port.js';

type Opening = {
  readonly case: CaseRef;
  readonly owner: RegionCode;
  readonly from: RegionCode;
  readonly reason: BreakGlassReason;
};
export type ReviewRefusal = {
  readonly code: 'own-opening' | 'own-region' | 'reviewed-before' | 'no-such-opening';
};

/** Opens one case for 60 minutes in an emergency, tells those who must know, and has it reviewed by another region. */
@Injectable()
export class BreakTheGlass {
  constructor(
    private readonly openings: BreakGlasses,
    private readonly actors: Actors,
    private readonly guard: AsGuard,
    private readonly oneAtATime: OneAtATime,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** One at a time, three a week, none while one is not reviewed: who asks at once, asks once. */
  open(actor: ActorId, wish: Opening): Promise<Result<BreakGlass, OpenRefusal>> {
    return this.guard.run(actor, async () => {
      await this.oneAtATime.wait('break-glass', actor);
      const at = this.clock.now();
      const because = whyNotOpened(await this.openings.ofActor(actor, countedSince(at)), at);
      return because === undefined ? ok(await this.store(actor, wish)) : refusal(because);
    });
  }

  private async store(actor: ActorId, { case: caseRef, owner, from, reason }: Opening): Promise<BreakGlass> {
    const openedAt = this.clock.now();
    const until = new Date(openedAt.getTime() + OPEN_MS);
    const which = { id: breakGlassId(randomUUID()), case: caseRef, owner, reason };
    const opening = { ...which, openedBy: actor, openedFrom: from, openedAt, until, reviewedAt: null };
    await this.openings.add(opening);
    const about = { id: opening.id, case: caseRef, particulars: { reason } };
    await this.audit.record({ act: 'break-glass.open', ...about });
    return opening;
  }

  /** Not justified: the one who opened is revoked. */
  review(
    actor: Actor,
    from: RegionCode,
    { id, finding }: { readonly id: BreakGlassId; readonly finding: Finding },
  ): Promise<Result<BreakGlass, ReviewRefusal>> {
    return this.guard.run(actor.id, async () => {
      const opening = await this.openings.find(id);
      if (opening === undefined) return refusal({ code: 'no-such-opening' });
      if (opening.openedBy === actor.id) return refusal({ code: 'own-opening' });
      if (opening.openedFrom === from) return refusal({ code: 'own-region' });
      const at = this.clock.now();
      if (!(await this.openings.review(id, { by: actor.id, from, at, finding })))
        return refusal({ code: 'reviewed-before' });
      if (finding === 'NOT_JUSTIFIED')
        await this.actors.revoke({ actor: opening.openedBy, by: actor.id, at });
      const about = { id, case: opening.case, particulars: { finding } };
      await this.audit.record({ act: 'break-glass.review', ...about });
      return ok({ ...opening, reviewedAt: at });
    });
  }
}
