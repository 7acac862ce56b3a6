import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '#kernel';
import type { KekId } from '../domain/key-encryption-key.js';
import { DataKeys } from './data-keys.port.js';
import { KeyEncryptionKeys } from './key-encryption-keys.port.js';

export type RetireRefusal =
  { readonly code: 'current' } | { readonly code: 'still-wrapping'; readonly keys: number };

/**
 * Destroys a key-encryption key that wraps nothing any more. Only then is what was erased beyond the reach of old
 * backups of the database too. The database is told first: whoever still wraps under this key fails, and loses
 * nothing.
 */
@Injectable()
export class RetireKeyEncryptionKey {
  constructor(
    private readonly keys: DataKeys,
    private readonly keks: KeyEncryptionKeys,
  ) {}

  async run(id: KekId): Promise<Result<KekId, RetireRefusal>> {
    if ((await this.keks.current()) === id) return refuse({ code: 'current' });
    const keys = await this.keys.retire(id);
    if (keys > 0) return refuse({ code: 'still-wrapping', keys });
    await this.keks.destroy(id);
    return ok(id);
  }
}
