import { Injectable } from '@nestjs/common';
import type { ActorId } from '../domain/actor.js';
import type { CaseRef } from '../domain/purpose.js';
import { AsGuard } from './as-guard.js';
import { CaseTies } from './case-ties.port.js';
import type { Asking } from './visible-rows.js';

/** Tells who coordinates cases that somebody may see. */
@Injectable()
export class WhoIsAssigned {
  constructor(
    private readonly ties: CaseTies,
    private readonly guard: AsGuard,
  ) {}

  /** By case; a case of nobody has an empty list. */
  async run(
    { actor }: Pick<Asking, 'actor'>,
    cases: readonly CaseRef[],
  ): Promise<ReadonlyMap<CaseRef, readonly ActorId[]>> {
    const ties = await this.guard.run(actor.id, () => this.ties.of(cases));
    return new Map(ties.map(({ ref: caseRef, assigned }) => [caseRef, assigned.toSorted()]));
  }
}
