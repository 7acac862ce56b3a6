import { Module, type DynamicModule } from '@nestjs/common';
import { OneAtATime } from '#platform';
import { AEAD } from './application/aead.token.js';
import { CheckErasure } from './application/check-erasure.js';
import { DataKeys } from './application/data-keys.port.js';
import { EraseSubject } from './application/erase-subject.js';
import { KeyEncryptionKeys } from './application/key-encryption-keys.port.js';
import { OpenField } from './application/open-field.js';
import { RandomBytes } from './application/random-bytes.port.js';
import { RegisteredPersons } from './application/registered-persons.port.js';
import { RotateDataKey } from './application/rotate-data-key.js';
import { SealField } from './application/seal-field.js';
import { SubjectKeys } from './application/subject-keys.js';
import { aes256Gcm } from './engines/aes-256-gcm.js';
import { SystemRandomBytes } from './engines/system-random-bytes.js';
import { FileKeyEncryptionKeys, type FileKeys } from './persistence/file-key-encryption-keys.js';
import { PostgresDataKeys } from './persistence/postgres-data-keys.js';
import { PostgresRegisteredPersons } from './persistence/postgres-registered-persons.js';

const acts = [SealField, OpenField, RotateDataKey, EraseSubject, CheckErasure];

/** Sealing and opening of fields, on key-encryption keys in files. Once for the whole process. */
@Module({})
export class KeysModule {
  static with(files: FileKeys): DynamicModule {
    const providers = [
      ...acts,
      OneAtATime,
      SubjectKeys,
      { provide: AEAD, useValue: aes256Gcm },
      { provide: RandomBytes, useClass: SystemRandomBytes },
      { provide: KeyEncryptionKeys, useFactory: () => new FileKeyEncryptionKeys(files) },
      { provide: DataKeys, useClass: PostgresDataKeys },
      { provide: RegisteredPersons, useClass: PostgresRegisteredPersons },
    ];
    const exported = [...acts, DataKeys, KeyEncryptionKeys, RegisteredPersons, SubjectKeys];
    return { module: KeysModule, global: true, providers, exports: exported };
  }
}
