import type { DataKey, KeyVersion, LiveDataKey, Rewrapping } from '../domain/data-key.js';
import type { KekId } from '../domain/key-encryption-key.js';
import type { KeyHolder } from '../domain/subject.js';

export type WrappedOtherwise = {
  readonly than: KekId;
  readonly after: KeyVersion | undefined;
  readonly limit: number;
};

/** A key-encryption key that the database knows, and how many live data keys it wraps. */
export type UnderKek = { readonly id: KekId; readonly retired: boolean; readonly dataKeys: number };

/** The wrapped data keys of all holders. */
export abstract class DataKeys {
  /** The newest version. */
  abstract newest(holder: KeyHolder): Promise<DataKey | undefined>;
  abstract find(key: KeyVersion): Promise<DataKey | undefined>;
  /** Adds a key unless its version is there already; who was first is asked for afterwards. */
  abstract addUnlessThere(key: LiveDataKey): Promise<void>;
  /** Until the transaction ends nobody else rotates or erases the keys of a holder that has one. */
  abstract lock(holder: KeyHolder): Promise<void>;
  /** Destroys every key of the holder, for good; a holder without keys never gets one. Answers how many it destroyed. */
  abstract erase(holder: KeyHolder, at: Date): Promise<number>;
  /** Keys under another key-encryption key, in a fixed order. */
  abstract wrappedOtherwise(which: WrappedOtherwise): Promise<readonly LiveDataKey[]>;
  /** Replaces wrappings that are still as they `was`. Answers how many were. */
  abstract rewrap(changes: readonly Rewrapping[]): Promise<number>;
  /** Every key-encryption key that ever wrapped one or was retired, by id. */
  abstract underEach(): Promise<readonly UnderKek[]>;
  /**
   * Lets nothing be wrapped under a key-encryption key from now on. Answers how many keys still are; with any left
   * nothing changes. Rejects when a key is being wrapped under it at this moment.
   */
  abstract retire(id: KekId): Promise<number>;
}
