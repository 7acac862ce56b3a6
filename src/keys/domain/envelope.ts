import { NONCE_BYTES, TAG_BYTES } from './aead.js';

const FORMAT = 1;
const NONCE_AT = 5;
const TEXT_AT = NONCE_AT + NONCE_BYTES;
const LARGEST_VERSION = 2 ** 31 - 1;

/** What a sealed field says before it is opened. */
export type Envelope = {
  readonly keyVersion: number;
  readonly nonce: Uint8Array;
  /** Ciphertext and tag. */
  readonly text: Uint8Array;
};

/** Format 1: one byte of format, four of key version (big-endian), twelve of nonce, then ciphertext and tag. */
export function writeEnvelope({ keyVersion, nonce, text }: Envelope): Uint8Array {
  const bytes = new Uint8Array(TEXT_AT + text.length);
  bytes[0] = FORMAT;
  new DataView(bytes.buffer).setUint32(1, keyVersion);
  bytes.set(nonce, NONCE_AT);
  bytes.set(text, TEXT_AT);
  return bytes;
}

/** Undefined when the bytes are no sealed field of a known format. */
export function readEnvelope(bytes: Uint8Array): Envelope | undefined {
  if (bytes.length < TEXT_AT + TAG_BYTES || bytes[0] !== FORMAT) return undefined;
  const keyVersion = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  if (keyVersion < 1 || keyVersion > LARGEST_VERSION) return undefined;
  return { keyVersion, nonce: bytes.subarray(NONCE_AT, TEXT_AT), text: bytes.subarray(TEXT_AT) };
}
