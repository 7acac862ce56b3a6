import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { RegisteredPersons } from '../application/registered-persons.port.js';
import type { PersonOutput } from '../domain/person-check.js';

const HAS = `SELECT national.person_is_registered($1) AS has`;
const ADD = `INSERT INTO fristad.registered_person (output, case_ref) VALUES ($1, $2) ON CONFLICT DO NOTHING`;
const FORGET = `SELECT national.forget_person($1)`;

/** Rows of every region lie behind functions: this role can ask about one, and list none. */
@Injectable()
export class PostgresRegisteredPersons extends RegisteredPersons {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async has(output: PersonOutput): Promise<boolean> {
    const row = await this.work.row<{ has: boolean }>(HAS, [Buffer.from(output)]);
    return row?.has ?? false;
  }

  override async add({ output, case: caseRef }: { output: PersonOutput; case: string }): Promise<void> {
    await this.work.rows(ADD, [Buffer.from(output), caseRef]);
  }

  override async forget(caseRef: string): Promise<void> {
    await this.work.rows(FORGET, [caseRef]);
  }
}
