import type { KekId, WrappedKey } from './key-encryption-key.js';
import type { KeyHolder } from './subject.js';

/** One version of a holder's key, counted from 1. The newest seals; every one that is not erased opens. */
export type KeyVersion = { readonly holder: KeyHolder; readonly version: number };

/** A data key as it is kept: never in the clear. */
export type LiveDataKey = KeyVersion & WrappedKey & { readonly erased: false };
/** What is left of a key after erasure: that there was one. */
export type ErasedDataKey = KeyVersion & { readonly erased: true };
export type DataKey = LiveDataKey | ErasedDataKey;

/** The same key, wrapped anew. `was` tells whether somebody changed it meanwhile. */
export type Rewrapping = KeyVersion & {
  readonly was: Uint8Array;
  readonly kekId: KekId;
  readonly wrapped: Uint8Array;
};
