import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;

/** Contact details and free notes of a case, sealed under the case's key: gone for good when that is erased. */
export class CreateCaseNote2026112200089 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.case_note (
        id           uuid PRIMARY KEY,
        case_ref     text NOT NULL CHECK (case_ref <> ''),
        owner_region text NOT NULL REFERENCES fristad.region,
        kind         text NOT NULL CHECK (kind IN ('CONTACT', 'NOTE')),
        sealed       bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 33 AND 65536),
        written_by   text NOT NULL CHECK (written_by <> ''),
        written_at   timestamptz NOT NULL
      )`,
    `CREATE INDEX case_note_of ON fristad.case_note (case_ref, written_at)`,
    `ALTER TABLE fristad.case_note OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT ON fristad.case_note TO fristad_app`,
    `ALTER TABLE fristad.case_note ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE fristad.case_note FORCE ROW LEVEL SECURITY`,
    `
      CREATE POLICY own_region ON fristad.case_note TO fristad_app
        USING (owner_region = ${REGION}) WITH CHECK (owner_region = ${REGION})`,
  ];
}
