import { Injectable } from '@nestjs/common';
import { Acting, UnitOfWork } from '#platform';
import { ContactPersons, type SealedContactPerson } from '../application/contact-persons.port.js';

const FIND = `
  SELECT version, agency, sealed, written_by AS "by", written_at AS "at"
  FROM fristad.contact_person WHERE case_ref = $1 ORDER BY version DESC LIMIT 1`;
const ADD = `
  WITH written AS (
    INSERT INTO fristad.contact_person (case_ref, version, owner_region, agency, sealed, written_by, written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING version)
  SELECT version FROM written`;

@Injectable()
export class PostgresContactPersons extends ContactPersons {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {
    super();
  }

  override async find(caseRef: string): Promise<SealedContactPerson | undefined> {
    return await this.work.row<SealedContactPerson>(FIND, [caseRef]);
  }

  override async add(caseRef: string, person: SealedContactPerson): Promise<boolean> {
    const { version, agency, sealed, by, at } = person;
    const values = [caseRef, version, this.acting.current.region, agency, Buffer.from(sealed), by, at];
    return (await this.work.rows(ADD, values)).length > 0;
  }
}
