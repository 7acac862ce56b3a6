import { ForwardOnly } from './forward-only.js';

/** Persons of all cases, each by the output of an oblivious function whose key is not in the database. */
export class CreateRegisteredPerson2026110100035 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.registered_person (
        output        bytea NOT NULL CHECK (octet_length(output) = 64),
        case_id       text NOT NULL CHECK (case_id <> ''),
        registered_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (output, case_id)
      )`,
    `CREATE INDEX registered_person_case ON fristad.registered_person (case_id)`,
  ];
}
