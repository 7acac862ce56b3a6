import type { RestsOn } from '../domain/decision-record.js';

/** The canonical JSON (RFC 8785) of a decision record, and the SHA-256 of its bytes. */
export type StoredDecision = { readonly digest: string; readonly document: string };

/** What was judged at each decision of a human, kept for ever; and whether it still holds. */
export abstract class Decisions {
  /** What a judgement of that request of the own region in that unit would rest on now; undefined without either. */
  abstract factsToJudgeBy(request: string, unit: string): Promise<RestsOn | undefined>;
  /** What the judgement of a placement rested on and is otherwise now, by its names; empty when nothing is. */
  abstract whatChanged(placement: string): Promise<readonly string[]>;
  /** Whether the policy refuses to confirm it, since nobody is known to pay. */
  abstract isUnfunded(placement: string): Promise<boolean>;
  /** Whether the policy refuses to confirm it, since nobody is known to keep contact. */
  abstract isWithoutContact(placement: string): Promise<boolean>;
  abstract store(decision: StoredDecision): Promise<void>;
  abstract find(digest: string): Promise<StoredDecision | undefined>;
}
