import type { ActorId } from '../domain/actor.js';
import type { CaseTies as Ties } from '../domain/facts.js';
import type { CaseRef } from '../domain/purpose.js';
import type { TiesOfActor } from '../domain/rows.js';

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
  /** Of one actor, whatever was opened in an emergency left out. */
  abstract ofActor(actor: ActorId): Promise<TiesOfActor>;
  abstract assign(change: TieChange): Promise<void>;
  /** Whether that actor alone coordinates a case that asks for a place or has one. */
  abstract isLast(tie: Pick<TieChange, 'case' | 'actor'>): Promise<boolean>;
  abstract unassign(change: TieChange): Promise<void>;
  /** Replaces the actor's entry on the case's lists; null takes them off. */
  abstract list(change: TieChange, verdict: 'MAY' | 'MAY_NOT' | null): Promise<void>;
}
