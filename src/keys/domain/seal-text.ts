import type { Aead } from './aead.js';
import { readEnvelope, writeEnvelope } from './envelope.js';
import { fieldContext, type Field } from './field.js';

export type OpenKey = { readonly version: number; readonly key: Uint8Array };

/** A text sealed for its place. `nonce` is 12 bytes that were never used with this key before. */
export function sealText(
  aead: Aead,
  field: Field,
  { version, key, nonce, text }: OpenKey & { readonly nonce: Uint8Array; readonly text: string },
): Uint8Array {
  const context = fieldContext(field, version);
  const sealed = aead.seal({ key, nonce, context, text: new TextEncoder().encode(text) });
  return writeEnvelope({ keyVersion: version, nonce, text: sealed });
}

/** The text, or undefined when these bytes were not sealed for this place with this key. */
export function openText(
  aead: Aead,
  field: Field,
  { version, key, sealed }: OpenKey & { readonly sealed: Uint8Array },
): string | undefined {
  const envelope = readEnvelope(sealed);
  if (envelope?.keyVersion !== version) return undefined;
  const { nonce, text } = envelope;
  const opened = aead.open({ key, nonce, context: fieldContext(field, version), text });
  return opened && new TextDecoder('utf-8', { ignoreBOM: true }).decode(opened);
}
