import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { RegisteredPersons } from '../application/registered-persons.port.js';
import type { PersonOutput } from '../domain/person-check.js';

const HAS = `SELECT FROM fristad.registered_person WHERE output = $1 LIMIT 1`;
const ADD = `INSERT INTO fristad.registered_person (output, case_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`;
const FORGET = `DELETE FROM fristad.registered_person WHERE case_id = $1`;

@Injectable()
export class PostgresRegisteredPersons extends RegisteredPersons {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async has(output: PersonOutput): Promise<boolean> {
    const rows = await this.work.manager.query<unknown[]>(HAS, [Buffer.from(output)]);
    return rows.length > 0;
  }

  override async add({ output, caseId }: { output: PersonOutput; caseId: string }): Promise<void> {
    await this.work.manager.query(ADD, [Buffer.from(output), caseId]);
  }

  override async forget(caseId: string): Promise<void> {
    await this.work.manager.query(FORGET, [caseId]);
  }
}
