import type { Result } from '#kernel';
import type { CollectRefusal, ForWhom } from '#problem';
import type { SearchSummary } from './ranking-view.js';

/** What a search found: what it says at first, and its lists, packed (`FoundUnits`). */
export type FoundForRequest = { readonly summary: SearchSummary; readonly lists: Uint8Array };
/** Undefined when it is asked for nobody. */
export type Ranked<No = never> = Result<FoundForRequest | undefined, No | CollectRefusal>;

/** Ranks units away from the event loop. */
export abstract class Ranker {
  /** The units that suit a request now, best first, and why others do not: as if nobody else had a place anywhere. */
  abstract rank<No = never>(forWhom: ForWhom<No>): Promise<Ranked<No>>;
}
