-- The units near each territory, with metres by either reading, for whoever freezes the problem of a run; of one
-- unit where it is named.
CREATE OR REPLACE FUNCTION national.units_near_territories(reach jsonb, of_unit text) RETURNS json
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  WITH shape AS MATERIALIZED (
    SELECT t.id, t.ground, greatest(0.001, ($1 ->> t.class)::double precision) AS reach,
           fristad.along_geodesics(t.ground) AS geodesic, fristad.along_straight_lines(t.ground) AS straight
    FROM fristad.territory t
    WHERE t.superseded_by IS NULL
      AND (nullif(current_setting('app.region', true), '') IS NOT NULL
           OR current_setting('app.scope', true) = 'national-run')),
  near AS (
    SELECT u.id AS unit, s.id AS territory
    FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.geodesic, s.reach) AND ($2 IS NULL OR u.id = $2)
    UNION
    SELECT u.id, s.id
    FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.straight, s.reach) AND ($2 IS NULL OR u.id = $2)),
  measured AS (
    SELECT n.unit, n.territory, fristad.metres_to_ground(u.location, s.ground, s.geodesic, s.straight) AS metres
    FROM near n JOIN shape s ON s.id = n.territory JOIN fristad.housing_unit u ON u.id = n.unit)
  SELECT coalesce(json_agg(json_build_array(unit, territory, metres) ORDER BY unit, territory), '[]') FROM measured
$_$;

ALTER FUNCTION national.units_near_territories OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.units_near_territories FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.units_near_territories TO fristad_app, fristad_run;
COMMENT ON FUNCTION national.units_near_territories IS 'clear-of-hostile-ground';
