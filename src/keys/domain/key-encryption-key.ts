import type { Brand } from '#kernel';

/** Names one key-encryption key, version included; never reused. */
export type KekId = Brand<string, 'KekId'>;
export const kekId = (raw: string) => raw as KekId;

/** A data key encrypted under a key-encryption key. */
export type WrappedKey = { readonly kekId: KekId; readonly wrapped: Uint8Array };
