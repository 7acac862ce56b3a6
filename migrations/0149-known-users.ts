import { ForwardOnly } from './forward-only.js';

/** Who has come here, and in which roles when last seen: the issuer alone knows who else there is. */
export class KnownUsers2026112800149 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE access.known_user (
        id         access.pseudonym PRIMARY KEY,
        agency     text NOT NULL,
        grants     text[] NOT NULL,
        first_seen timestamptz NOT NULL,
        last_seen  timestamptz NOT NULL CHECK (last_seen >= first_seen)
      )`,
    `ALTER TABLE access.known_user OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT, UPDATE (agency, grants, last_seen) ON access.known_user TO fristad_guard`,
    `
      ALTER TABLE access.case_assignment ADD CONSTRAINT nobody_assigns_themselves
        CHECK (assigned_by <> actor) NOT VALID`,
  ];
}
