-- The units near each territory, with metres by either reading, for whoever freezes the problem of a run.
CREATE OR REPLACE FUNCTION national.units_near_territories(reach jsonb) RETURNS json
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  WITH shape AS MATERIALIZED (
    SELECT t.id, t.ground, greatest(0.001, ($1 ->> t.class)::double precision) AS reach,
           g.geodesic, g.straight
    FROM fristad.territory t JOIN national.ground_reading g ON (g.territory, g.version) = (t.id, t.version)
    WHERE t.superseded_by IS NULL
      AND (nullif(current_setting('app.region', true), '') IS NOT NULL
           OR current_setting('app.scope', true) = 'national-run')),
  near AS (
    SELECT u.id AS unit, s.id AS territory
    FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.geodesic, s.reach)
    UNION
    SELECT u.id, s.id
    FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.straight, s.reach)),
  measured AS (
    SELECT n.unit, n.territory, fristad.metres_to_ground(u.location, s.ground, s.geodesic, s.straight) AS metres
    FROM near n JOIN shape s ON s.id = n.territory JOIN fristad.housing_unit u ON u.id = n.unit)
  SELECT coalesce(json_agg(json_build_array(unit, territory, metres) ORDER BY unit, territory), '[]') FROM measured
$_$;

ALTER FUNCTION national.units_near_territories OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.units_near_territories FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.units_near_territories TO fristad_app, fristad_run;
COMMENT ON FUNCTION national.units_near_territories IS 'clear-of-hostile-ground';
