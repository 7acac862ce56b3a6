import { ForwardOnly } from './forward-only.js';

/**
 * The day that functions go by: in Sweden, by the server's clock, or the one that the service says (app.today) when that is
 * later. Whoever could say an earlier day would make a household that has not left look as if it had; a later one only
 * keeps more places taken. The owner alone may tell a database to believe the service: for demonstrations and tests.
 */
export class TheDayInSweden2026112800129 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE national.clock (
        single          boolean PRIMARY KEY DEFAULT true CHECK (single),
        follows_service boolean NOT NULL
      )`,
    `INSERT INTO national.clock (follows_service) VALUES (false)`,
    // Who is no superuser gives a table only to whoever could have made it there.
    `GRANT CREATE ON SCHEMA national TO fristad_owner`,
    `ALTER TABLE national.clock OWNER TO fristad_owner`,
    `REVOKE CREATE ON SCHEMA national FROM fristad_owner`,
    `GRANT USAGE ON SCHEMA national TO fristad_owner, fristad_guard, fristad_audit_reader`,
    `GRANT SELECT ON national.clock TO fristad_national`,
    `
      CREATE FUNCTION national.today() RETURNS date
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT CASE WHEN c.follows_service THEN coalesce(said, here) ELSE greatest(said, here) END
        FROM national.clock c, date(nullif(current_setting('app.today', true), '')) AS said,
             date(now() AT TIME ZONE 'Europe/Stockholm') AS here
      $$`,
    // Nobody who has arrived is gone before somebody has recorded it. Null for what does not stand.
    `
      CREATE FUNCTION national.standing_nights(status text, arrival date, departure date, today date) RETURNS daterange
      LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE WHEN status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
          THEN daterange(arrival, CASE WHEN status = 'ARRIVED' AND departure <= today THEN NULL ELSE departure END) END
      $$`,
    ...['today()', 'standing_nights(text, date, date, date)'].flatMap((name) => [
      `REVOKE ALL ON FUNCTION national.${name} FROM PUBLIC`,
      `ALTER FUNCTION national.${name} OWNER TO fristad_national`,
      `GRANT EXECUTE ON FUNCTION national.${name} TO fristad_app, fristad_run, fristad_import`,
    ]),
  ];
}
