import type { Bytes } from '../domain/pieces.js';

/** What stands in the whole country, and what others are judged by who are held against it. */
export abstract class Standing {
  /** JSON of a `PackedStanding`, in one statement, as the running transaction sees it. */
  abstract packed(): Promise<Bytes>;
}
