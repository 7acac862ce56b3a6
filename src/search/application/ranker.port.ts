import type { Result } from '#kernel';
import type { CollectRefusal } from '#problem';
import type { RankingView } from './ranking-view.js';

/** Undefined when the request is not among those that ask. */
export type Ranked = Result<RankingView | undefined, CollectRefusal>;

/** Ranks units away from the event loop. */
export abstract class Ranker {
  /** The units that suit one request now, best first, and why others do not: as if nobody else had a place anywhere. */
  abstract rank(request: string): Promise<Ranked>;
}
