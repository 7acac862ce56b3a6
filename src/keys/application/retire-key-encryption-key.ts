import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { UnitOfWork } from '#platform';
import type { KekId } from '../domain/key-encryption-key.js';
import { DataKeys } from './data-keys.port.js';
import { KeyEncryptionKeys } from './key-encryption-keys.port.js';
import { KeyUseLog } from './key-use-log.port.js';

export type RetireRefusal =
  | { readonly code: 'no-such-key'; readonly there: readonly KekId[] }
  | { readonly code: 'current' }
  | { readonly code: 'still-wrapping'; readonly keys: number };

/**
 * Destroys a key-encryption key that wraps nothing any more. Only then is what was erased beyond the reach of old
 * backups of the database too. The database is told first: whoever still wraps under this key fails, and loses
 * nothing. When it was told and the key is still there, it is run again.
 */
@Injectable()
export class RetireKeyEncryptionKey {
  constructor(
    private readonly keys: DataKeys,
    private readonly keks: KeyEncryptionKeys,
    private readonly log: KeyUseLog,
    private readonly work: UnitOfWork,
  ) {}

  async run(id: KekId): Promise<Result<KekId, RetireRefusal>> {
    const there = await this.keks.all();
    if (!there.includes(id)) return refusal({ code: 'no-such-key', there });
    if ((await this.keks.current()) === id) return refusal({ code: 'current' });
    const keys = await this.retire(id);
    if (keys > 0) return refusal({ code: 'still-wrapping', keys });
    await this.keks.destroy(id);
    return ok(id);
  }

  private retire(kek: KekId): Promise<number> {
    return this.work.run(async () => {
      const keys = await this.keys.retire(kek);
      const failed = keys > 0 ? { failed: 'still-wrapping' } : {};
      await this.log.write({ act: 'RETIRE', kek, dataKeys: keys, ...failed });
      return keys;
    });
  }
}
