import { ForwardOnly } from './forward-only.js';

/**
 * Whoever counts against a limit waits here for everybody who counts against the same one, until that transaction ends; what
 * is read afterwards holds what the other wrote. Callers take this lock after all others and hold no other one's.
 */
export class OneAtATime2026112800146 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.one_at_a_time(counted text, whose text) RETURNS void
      LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
        SELECT pg_advisory_xact_lock(hashtextextended(counted || ' ' || whose, 0))
      $$`,
    `ALTER FUNCTION fristad.one_at_a_time(text, text) OWNER TO fristad_owner`,
    `REVOKE ALL ON FUNCTION fristad.one_at_a_time(text, text) FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION fristad.one_at_a_time(text, text) TO fristad_app, fristad_guard`,
  ];
}
