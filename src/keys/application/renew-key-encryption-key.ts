import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { UnitOfWork } from '#platform';
import type { KekId } from '../domain/key-encryption-key.js';
import { DataKeys } from './data-keys.port.js';
import { KeyEncryptionKeys } from './key-encryption-keys.port.js';
import { KeyUseLog } from './key-use-log.port.js';

/** Data keys lie under a key-encryption key that is kept elsewhere, or nowhere: these are other keys. */
export type RenewRefusal = {
  readonly code: 'keys-are-elsewhere';
  readonly kek: KekId;
  readonly dataKeys: number;
};

/**
 * Makes a new key-encryption key, the first one too, which wraps from now on; data keys stay under theirs until they are
 * wrapped anew. It is on record before it can wrap anything.
 */
@Injectable()
export class RenewKeyEncryptionKey {
  constructor(
    private readonly keys: DataKeys,
    private readonly keks: KeyEncryptionKeys,
    private readonly log: KeyUseLog,
    private readonly work: UnitOfWork,
  ) {}

  async run(): Promise<Result<KekId, RenewRefusal>> {
    const here = await this.keks.all();
    const known = await this.work.run(() => this.keys.underEach());
    const lost = known.find(({ id, dataKeys }) => dataKeys > 0 && !here.includes(id));
    if (lost) return refusal({ code: 'keys-are-elsewhere', kek: lost.id, dataKeys: lost.dataKeys });
    return ok(await this.renew());
  }

  private async renew(): Promise<KekId> {
    let made: KekId | undefined;
    try {
      return await this.keks.renew(async (kek) => {
        await this.work.run(() => this.log.write({ act: 'RENEW', kek }));
        made = kek;
      });
    } catch (cause) {
      if (made !== undefined) await this.log.write({ act: 'RENEW', kek: made, failed: 'not-made' });
      throw cause;
    }
  }
}
