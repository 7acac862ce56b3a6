import { type Surveyed } from '#problem';
import type { RankingView } from './ranking-view.js';

/** Ranks units away from the event loop. */
export abstract class Ranker {
  /**
   * The units that suit one request, best first, and why each other unit does not: as if nobody else had a place anywhere.
   * Undefined when that request is not among those that ask.
   */
  abstract rank(surveyed: Surveyed, request: string): Promise<RankingView | undefined>;
}
