import { ForwardOnly } from './forward-only.js';

const ROLE = 'fristad_plumbing';

/**
 * The process's own statements, for the queue of jobs and to see how old the database is, run as a role too: whoever logs
 * in may do nothing by themselves. What it may do in the queue is granted where that is made. The role may have been made by
 * another database of the server.
 */
export class PlumbingHasARole2026112800157 extends ForwardOnly {
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
    `GRANT SELECT ON migration TO ${ROLE}`,
  ];
}
