import { ForwardOnly } from './forward-only.js';

/** What the issuer's tokens can't say: who is out, and since when tokens count. Who is not here is neither. */
export class CreateAccessActor2026112200060 extends ForwardOnly {
  protected readonly statements = [
    `CREATE SCHEMA access AUTHORIZATION fristad_owner`,
    `GRANT USAGE ON SCHEMA access TO fristad_guard, fristad_app, fristad_run, fristad_import`,
    `CREATE DOMAIN access.pseudonym AS text CHECK (value ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{1,99}$')`,
    `CREATE DOMAIN access.case_ref AS text CHECK (value <> '' AND length(value) <= 100)`,
    `
      CREATE TABLE access.actor (
        id                access.pseudonym PRIMARY KEY,
        revoked_at        timestamptz,
        tokens_valid_from timestamptz NOT NULL DEFAULT '-infinity',
        changed_by        access.pseudonym NOT NULL,
        CHECK (changed_by <> id)
      )`,
    `ALTER TABLE access.actor OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT, UPDATE ON access.actor TO fristad_guard`,
  ];
}
