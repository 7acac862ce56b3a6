import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { KeyUseLog } from './application/key-use-log.port.js';
import { RenewKeyEncryptionKey } from './application/renew-key-encryption-key.js';
import { RetireKeyEncryptionKey } from './application/retire-key-encryption-key.js';
import { RewrapDataKeys } from './application/rewrap-data-keys.js';
import { ReadKeyStatus } from './application/read-key-status.js';

export type KeyCareNeeds = {
  /** What the log needs. */
  readonly imports: readonly (Type | DynamicModule)[];
  readonly log: Type<KeyUseLog>;
};

const acts = [ReadKeyStatus, RenewKeyEncryptionKey, RewrapDataKeys, RetireKeyEncryptionKey];

/** What whoever operates the service does with key-encryption keys; beside KeysModule, and not in the service itself. */
@Module({})
export class KeyCareModule {
  static with({ imports, log }: KeyCareNeeds): DynamicModule {
    const providers = [...acts, { provide: KeyUseLog, useClass: log }];
    return { module: KeyCareModule, imports: [...imports], providers, exports: acts };
  }
}
