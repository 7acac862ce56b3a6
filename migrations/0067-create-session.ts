import { ForwardOnly } from './forward-only.js';

/** Logins of the console. Only digests of the secrets that browsers keep are kept here. */
export class CreateSession2026112200067 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE access.session (
        id               uuid PRIMARY KEY,
        secret           bytea NOT NULL UNIQUE,
        earlier_secret   bytea UNIQUE,
        rotated_at       timestamptz NOT NULL,
        actor            access.pseudonym NOT NULL,
        agency           text NOT NULL,
        grants           text[] NOT NULL,
        authenticated_at timestamptz NOT NULL,
        csrf             text NOT NULL,
        began_at         timestamptz NOT NULL,
        seen_at          timestamptz NOT NULL,
        ended_at         timestamptz
      )`,
    `CREATE INDEX session_of_actor ON access.session (actor) WHERE ended_at IS NULL`,
    `
      CREATE TABLE access.login_attempt (
        secret        bytea PRIMARY KEY,
        state         text NOT NULL,
        nonce         text NOT NULL,
        code_verifier text NOT NULL,
        begun_at      timestamptz NOT NULL,
        used_at       timestamptz
      )`,
    `ALTER TABLE access.session OWNER TO fristad_owner`,
    `ALTER TABLE access.login_attempt OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT, UPDATE (secret, earlier_secret, rotated_at, seen_at, ended_at) ON access.session TO fristad_guard`,
    `GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON access.login_attempt TO fristad_guard`,
  ];
}
