import { ForwardOnly } from './forward-only.js';

/**
 * Whoever confirms a placement locks the localities around it before asking whether the unit is free. An officer who
 * changes a unit locks its locality too, so that neither decides by what the other is about to change.
 */
export class LockAnOwnUnit2026112300097 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION national.lock_own_unit(unit text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM l.code FROM fristad.locality l JOIN fristad.housing_unit u ON u.locality = l.code
        WHERE u.id = $1
          AND (u.provider = nullif(current_setting('app.provider', true), '')
               OR l.municipality = nullif(current_setting('app.municipality', true), ''))
        FOR NO KEY UPDATE OF l;
      END $$`,
    `REVOKE ALL ON FUNCTION national.lock_own_unit(text) FROM PUBLIC`,
    `ALTER FUNCTION national.lock_own_unit(text) OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION national.lock_own_unit(text) TO fristad_app`,
  ];
}
