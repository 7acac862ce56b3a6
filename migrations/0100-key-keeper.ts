import { ForwardOnly } from './forward-only.js';

const ROLE = 'fristad_key_keeper';
const WRITERS = 'fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader';
const ACTOR = `coalesce(nullif(current_setting('app.actor', true), ''), 'nobody')`;

/**
 * Whoever renews, rotates and retires key-encryption keys sees data keys as they are wrapped, and nothing that they seal.
 * Whoever solves and imports no longer does. The role may have been made by another database of the server.
 */
export class KeyKeeper2026112300100 extends ForwardOnly {
  protected readonly statements = [
    `
      DO $$
      DECLARE
        becoming text := CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END;
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${ROLE}') THEN
          BEGIN
            CREATE ROLE ${ROLE} NOLOGIN;
          EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
          END;
        END IF;
        IF NOT pg_has_role(current_user, '${ROLE}', becoming) THEN
          GRANT ${ROLE} TO CURRENT_USER;
        END IF;
      END $$`,
    `REVOKE ALL ON fristad.data_key, fristad.key_encryption_key FROM fristad_operator`,
    `GRANT USAGE ON SCHEMA fristad, audit TO ${ROLE}`,
    `GRANT SELECT, UPDATE (kek_id, wrapped) ON fristad.data_key TO ${ROLE}`,
    `GRANT SELECT, INSERT (id, wraps), UPDATE (wraps) ON fristad.key_encryption_key TO ${ROLE}`,
    `GRANT INSERT ON audit.entry TO ${ROLE}`,
    `DROP POLICY in_own_name ON audit.entry`,
    `CREATE POLICY in_own_name ON audit.entry FOR INSERT TO ${WRITERS}, ${ROLE} WITH CHECK (actor = ${ACTOR})`,
  ];
}
