import type { IsoDate } from '#kernel';
import type { ProbingEvent, ProbingKind } from '../domain/probing.js';

export type NewProbingEvent = {
  readonly id: string;
  readonly kind: ProbingKind;
  readonly actor: string;
  readonly case: string;
  readonly at: Date;
};
export type NewFreeze = {
  readonly actor: string;
  readonly at: Date;
  readonly events: number;
  readonly days: number;
};
/** The search of whoever acts is frozen, or none is left. */
export type NotTaken = 'search-frozen' | 'no-search-left-today';
export type Lifted = { readonly actor: string; readonly by: string; readonly at: Date };

/** What stood in actors' ways, how often a case was searched for, and whose search is frozen. */
export abstract class ProbingEvents {
  abstract isFrozen(actor: string): Promise<boolean>;
  /** Null for an actor whose search is not. */
  abstract frozenSince(actor: string): Promise<Date | null>;
  /** Takes one of the case's searches of that day for whoever acts; else says why nothing is taken. */
  abstract takeSearch(caseRef: string, day: IsoDate): Promise<NotTaken | undefined>;
  abstract add(probingEvent: NewProbingEvent): Promise<void>;
  /** Takes back one that was asked and is answered. */
  abstract takeBack(id: string): Promise<void>;
  /** After that moment, and after the actor's last freeze was lifted. */
  abstract since(actor: string, since: Date): Promise<readonly ProbingEvent[]>;
  /** Freezes the actor's search, and so tells the auditors. */
  abstract freeze(freeze: NewFreeze): Promise<void>;
  /** False when the actor's search is not frozen. */
  abstract lift(lifted: Lifted): Promise<boolean>;
}
