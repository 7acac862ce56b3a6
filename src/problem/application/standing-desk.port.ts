import type { Policy } from '#scoring';
import type { Bytes } from '../domain/pieces.js';

/** What is asked of all that stands: by that policy, of those stays, or of all. */
export type StandingQuestion = {
  readonly standing: Bytes;
  readonly policy: Policy;
  readonly of: readonly string[] | 'all';
};

/** Holds stays against what else stands, away from the event loop. */
export abstract class StandingDesk {
  /** Those of the stays that anything else is against. What is asked about is given for good. */
  abstract against(question: StandingQuestion): Promise<readonly string[]>;
}
