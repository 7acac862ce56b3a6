/** Bytes that are encrypted or checked together: key 32, nonce 12; `context` is checked, not stored. */
export type AeadInput = {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly context: Uint8Array;
  readonly text: Uint8Array;
};

/** Authenticated encryption with associated data. */
export type Aead = {
  /** The ciphertext with its 16 bytes of tag at the end. */
  seal(input: AeadInput): Uint8Array;
  /** The plaintext, or undefined unless key, nonce, context and every byte of the text are those of the sealing. */
  open(input: AeadInput): Uint8Array | undefined;
};

export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
