import { ForwardOnly } from './forward-only.js';

/** A second person's approval of exactly what has that digest: by somebody else, within 24 hours, used once. */
export class CreateApproval2026112200064 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE access.approval (
        id           uuid PRIMARY KEY,
        rule         text NOT NULL CHECK (rule <> ''),
        object       text,
        command      jsonb NOT NULL,
        digest       text NOT NULL CHECK (digest ~ '^sha256:[0-9a-f]{64}$'),
        owner        text NOT NULL,
        provider     text,
        municipality text,
        case_ref     access.case_ref,
        asked_by     access.pseudonym NOT NULL,
        asked_at     timestamptz NOT NULL,
        approved_by  access.pseudonym CHECK (approved_by <> asked_by),
        approved_at  timestamptz,
        used_at      timestamptz,
        CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
        CHECK (approved_at >= asked_at AND approved_at < asked_at + interval '24 hours'),
        CHECK (used_at IS NULL OR approved_by IS NOT NULL),
        CHECK (used_at >= approved_at AND used_at < asked_at + interval '24 hours')
      )`,
    `CREATE INDEX approval_waiting ON access.approval (owner, asked_at) WHERE approved_by IS NULL`,
    `ALTER TABLE access.approval OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT, UPDATE (approved_by, approved_at) ON access.approval TO fristad_guard`,
  ];
}
