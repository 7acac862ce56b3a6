import type { KekId, WrappedKey } from '../domain/key-encryption-key.js';

/** A key-encryption key that is asked for and not there. Nothing it wrapped can be opened without it. */
export class KeyEncryptionKeyMissing extends Error {
  constructor(readonly id: KekId | undefined) {
    super(id === undefined ? 'There is no key-encryption key.' : `There is no key-encryption key ${id}.`);
  }
}

/** Where the keys are kept, something can't be used as one. The message names the file, and nothing that is in it. */
export class KeyEncryptionKeyUnusable extends Error {}

/**
 * The keys that wrap data keys: several at once, of which the newest wraps. They may lie in files, in a hardware
 * module (PKCS#11) or in a key service; a wrapping is bound to its context, and the keys themselves never come out.
 */
export abstract class KeyEncryptionKeys {
  /** The one that wraps from now on. @throws KeyEncryptionKeyMissing when there is none. */
  abstract current(): Promise<KekId>;
  /** All that there are, oldest first; none when there are none. */
  abstract all(): Promise<readonly KekId[]>;
  /** Wraps 32 bytes under the current key. */
  abstract wrap(key: Uint8Array, context: Uint8Array): Promise<WrappedKey>;
  /**
   * The 32 bytes, or undefined when they were not wrapped so, for this context.
   * @throws KeyEncryptionKeyMissing when the key that wrapped them is not there.
   */
  abstract unwrap(wrapped: WrappedKey, context: Uint8Array): Promise<Uint8Array | undefined>;
  /**
   * Makes a new key and has it wrap from now on. `first` is told its id before it can wrap anything; when that throws,
   * there is no new key. @throws KeyEncryptionKeyUnusable when somebody else makes one at the same moment.
   */
  abstract renew(first?: (id: KekId) => Promise<void>): Promise<KekId>;
  /** Destroys a key and with it whatever is still wrapped under it. @throws RangeError for the current one. */
  abstract destroy(id: KekId): Promise<void>;
}
