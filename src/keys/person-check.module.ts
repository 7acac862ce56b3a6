import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { ApprovedCases } from './application/approved-cases.port.js';
import { CheckPerson } from './application/check-person.js';
import { EvaluatePerson } from './application/evaluate-person.js';
import { PersonChecks } from './application/person-checks.port.js';
import { PersonOprf } from './application/person-oprf.port.js';
import { RegisterPerson } from './application/register-person.js';
import { ReadPublicKey } from './application/read-public-key.js';
import { WriteFirst } from './application/write-first.port.js';
import { RistrettoPersonOprf } from './engines/ristretto-person-oprf.js';
import { PostgresPersonChecks } from './persistence/postgres-person-checks.js';

export type PersonCheckNeeds = {
  readonly imports: NonNullable<DynamicModule['imports']>;
  /** The room of the log binds this. */
  readonly writeFirst: Type<WriteFirst>;
  /** The room of the cases binds this. */
  readonly approvedCases: Type<ApprovedCases>;
};

const acts = [EvaluatePerson, CheckPerson, RegisterPerson, ReadPublicKey];

/** The check for persons who are registered already. Needs the keys, a log and the cases. */
@Module({})
export class PersonCheckModule {
  static with({ imports, writeFirst, approvedCases }: PersonCheckNeeds): DynamicModule {
    const providers = [
      ...acts,
      { provide: PersonOprf, useClass: RistrettoPersonOprf },
      { provide: PersonChecks, useClass: PostgresPersonChecks },
      { provide: WriteFirst, useClass: writeFirst },
      { provide: ApprovedCases, useClass: approvedCases },
    ];
    return { module: PersonCheckModule, imports, providers, exports: acts };
  }
}
