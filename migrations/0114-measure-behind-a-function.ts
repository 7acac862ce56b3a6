import { ForwardOnly } from './forward-only.js';

/**
 * Row-level security keeps a distance from being found by an index: any function may leak what it is shown, so the rows
 * are chosen first. Behind this function they need not be. It tells whoever may read all units anyway, and nobody else.
 */
export class MeasureBehindAFunction2026112300114 extends ForwardOnly {
  protected readonly statements = [
    `GRANT SELECT ON fristad.territory TO fristad_national`,
    `
      CREATE FUNCTION national.units_near_territories(reach jsonb) RETURNS json
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT coalesce(json_agg(json_build_array(u.id, t.id, ST_Distance(u.location, t.ground)) ORDER BY u.id, t.id), '[]')
        FROM fristad.territory t
        JOIN fristad.housing_unit u ON ST_DWithin(u.location, t.ground, ($1 ->> t.class)::double precision)
        WHERE t.superseded_by IS NULL
          AND (nullif(current_setting('app.region', true), '') IS NOT NULL
               OR current_setting('app.scope', true) = 'national-run')
      $$`,
    `REVOKE ALL ON FUNCTION national.units_near_territories(jsonb) FROM PUBLIC`,
    `ALTER FUNCTION national.units_near_territories(jsonb) OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION national.units_near_territories(jsonb) TO fristad_app, fristad_run`,
  ];
}
