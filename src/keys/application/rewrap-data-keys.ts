import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { LiveDataKey, Rewrapping } from '../domain/data-key.js';
import { DataKeys } from './data-keys.port.js';
import { KeyEncryptionKeys } from './key-encryption-keys.port.js';
import { KeyUseLog } from './key-use-log.port.js';
import { wrappingContext } from './subject-keys.js';

export type RewrapOptions = {
  readonly batch: number;
  readonly signal?: AbortSignal;
  /** Called after every batch with the number done so far. */
  readonly onBatch?: (done: number) => void;
};
/** `unreadable` keys could not be unwrapped: their rows were altered. */
export type Rewrapped = { readonly rewrapped: number; readonly unreadable: number };

/**
 * Wraps every data key anew under the current key-encryption key, batch by batch, while everything goes on reading.
 * What is left to do stands in the table alone, so that a run that was killed is finished by the next one, and two
 * at once do no harm. A key erased meanwhile stays erased. No transaction is open while keys are unwrapped; each batch
 * is on record in its own.
 */
@Injectable()
export class RewrapDataKeys {
  constructor(
    private readonly keys: DataKeys,
    private readonly keks: KeyEncryptionKeys,
    private readonly log: KeyUseLog,
    private readonly work: UnitOfWork,
  ) {}

  async run({ batch, signal, onBatch }: RewrapOptions): Promise<Rewrapped> {
    const than = await this.keks.current();
    let [rewrapped, unreadable] = [0, 0];
    let after: LiveDataKey | undefined;
    while (!signal?.aborted) {
      const keys = await this.keys.wrappedOtherwise({ than, after, limit: batch });
      if (keys.length === 0) break;
      const changes = await this.wrapAnew(keys);
      unreadable += keys.length - changes.length;
      rewrapped += await this.store(changes);
      onBatch?.(rewrapped);
      after = keys.at(-1);
    }
    return { rewrapped, unreadable };
  }

  private async wrapAnew(keys: readonly LiveDataKey[]): Promise<readonly Rewrapping[]> {
    const changes: Rewrapping[] = [];
    for (const { holder, version, kekId, wrapped } of keys) {
      const context = wrappingContext({ holder, version });
      const key = await this.keks.unwrap({ kekId, wrapped }, context);
      if (key === undefined) continue;
      changes.push({ holder, version, was: wrapped, ...(await this.keks.wrap(key, context)) });
      key.fill(0);
    }
    return changes;
  }

  private async store(changes: readonly Rewrapping[]): Promise<number> {
    const kek = changes.at(-1)?.kekId;
    if (kek === undefined) return 0;
    return this.work.run(async () => {
      const dataKeys = await this.keys.rewrap(changes);
      await this.log.write({ act: 'REWRAP', kek, dataKeys });
      return dataKeys;
    });
  }
}
