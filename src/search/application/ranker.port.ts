import type { Result } from '#kernel';
import type { CollectRefusal } from '#problem';
import type { SearchSummary } from './ranking-view.js';

/** What a search found: what it says at first, and its lists, packed (`FoundUnits`). */
export type FoundForRequest = { readonly summary: SearchSummary; readonly lists: Uint8Array };
/** Undefined when the request is not among those that ask. */
export type Ranked = Result<FoundForRequest | undefined, CollectRefusal>;

/** Ranks units away from the event loop. */
export abstract class Ranker {
  /** The units that suit one request now, best first, and why others do not: as if nobody else had a place anywhere. */
  abstract rank(request: string): Promise<Ranked>;
}
