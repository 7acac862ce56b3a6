import type { ActorId } from '../domain/actor.js';
import type { CaseTies as Ties } from '../domain/facts.js';
import type { CaseRef } from '../domain/purpose.js';

export type TieChange = {
  readonly case: CaseRef;
  readonly actor: ActorId;
  readonly by: ActorId;
  readonly at: Date;
};

/** Who is tied to which case. */
export abstract class CaseTies {
  /** Of each case, in the given order. */
  abstract of(cases: readonly CaseRef[]): Promise<readonly Ties[]>;
  /** The cases that the actor is assigned to or listed on, and not kept from. */
  abstract casesOf(actor: ActorId, at: Date): Promise<readonly CaseRef[]>;
  abstract assign(change: TieChange): Promise<void>;
  abstract unassign(change: TieChange): Promise<void>;
  /** Replaces the actor's entry on the case's lists; null takes them off. */
  abstract list(change: TieChange, verdict: 'MAY' | 'MAY_NOT' | null): Promise<void>;
}
