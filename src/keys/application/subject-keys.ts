import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { KEY_BYTES } from '../domain/aead.js';
import { contextBytes } from '../domain/context-bytes.js';
import type { DataKey, KeyVersion, LiveDataKey } from '../domain/data-key.js';
import type { OpenKey } from '../domain/seal-text.js';
import type { KeyHolder } from '../domain/subject.js';
import { DataKeys } from './data-keys.port.js';
import { KeyEncryptionKeyMissing, KeyEncryptionKeys } from './key-encryption-keys.port.js';
import { RandomBytes } from './random-bytes.port.js';

export type KeyRefusal = { readonly code: 'erased' } | { readonly code: 'unreadable' };

/** What a wrapped key is bound to: it opens for no other holder and no other version. */
export const wrappingContext = ({ holder, version }: KeyVersion): Uint8Array =>
  contextBytes('fristad-data-key/1', holder.kind, holder.id, version);

/** Data keys in the clear, for as long as an act needs them; who takes one overwrites it afterwards. */
@Injectable()
export class SubjectKeys {
  constructor(
    private readonly keys: DataKeys,
    private readonly keks: KeyEncryptionKeys,
    private readonly random: RandomBytes,
  ) {}

  /** The key that seals for the holder; made on first use. */
  async forSealing(holder: KeyHolder): Promise<Result<OpenKey, KeyRefusal>> {
    const newest = await this.keys.newest(holder);
    if (newest) return this.open(newest);
    await this.add({ holder, version: 1 });
    return this.open(await this.keys.newest(holder));
  }

  /** The version of a holder's key that a ciphertext names. */
  async forOpening(key: KeyVersion): Promise<Result<OpenKey, KeyRefusal>> {
    return this.open(await this.keys.find(key));
  }

  /** A fresh key under that version, unless there is one. */
  async add(key: KeyVersion): Promise<void> {
    const fresh = this.random.take(KEY_BYTES);
    const wrapped = await this.keks.wrap(fresh, wrappingContext(key));
    fresh.fill(0);
    await this.keys.addUnlessThere({ ...key, ...wrapped, erased: false });
  }

  private async open(found: DataKey | undefined): Promise<Result<OpenKey, KeyRefusal>> {
    if (found === undefined) return refusal({ code: 'unreadable' });
    if (found.erased) return refusal({ code: 'erased' });
    const key = await this.unwrap(found);
    return key ? ok({ version: found.version, key }) : refusal({ code: 'unreadable' });
  }

  /** Between reading and unwrapping, the key may have been wrapped anew and the old wrapping key destroyed. */
  private async unwrap(found: LiveDataKey): Promise<Uint8Array | undefined> {
    try {
      return await this.keks.unwrap(found, wrappingContext(found));
    } catch (cause) {
      const again = cause instanceof KeyEncryptionKeyMissing ? await this.keys.find(found) : undefined;
      if (again === undefined || again.erased || again.kekId === found.kekId) throw cause;
      return this.keks.unwrap(again, wrappingContext(again));
    }
  }
}
