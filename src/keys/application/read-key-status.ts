import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import type { KekId } from '../domain/key-encryption-key.js';
import { DataKeys } from './data-keys.port.js';
import { KeyEncryptionKeys } from './key-encryption-keys.port.js';
import { KeyUseLog } from './key-use-log.port.js';

/** What became of a key-encryption key, and how many data keys it wraps. */
export type KeyStatus = {
  readonly id: KekId;
  /** Whether it wraps what is sealed from now on. */
  readonly current: boolean;
  /** Whether it is where the keys are kept. */
  readonly here: boolean;
  readonly retired: boolean;
  readonly dataKeys: number;
};

/** Every key-encryption key that is kept, or that the database knows; by id, the current one last. */
@Injectable()
export class ReadKeyStatus {
  constructor(
    private readonly keys: DataKeys,
    private readonly keks: KeyEncryptionKeys,
    private readonly log: KeyUseLog,
    private readonly work: UnitOfWork,
  ) {}

  async run(): Promise<readonly KeyStatus[]> {
    const here = await this.keks.all();
    const known = await this.work.run(async () => {
      const known = await this.keys.underEach();
      await this.log.write({ act: 'READ', dataKeys: known.reduce((sum, { dataKeys }) => sum + dataKeys, 0) });
      return known;
    });
    const gone = known.filter(({ id }) => !here.includes(id)).map(({ id }) => id);
    return [...gone, ...here].map((id) => ({
      ...{ retired: false, dataKeys: 0, ...known.find((one) => one.id === id) },
      id,
      current: id === here.at(-1),
      here: here.includes(id),
    }));
  }
}
