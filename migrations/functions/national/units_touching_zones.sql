-- The units in or on each excluded zone of the requests that whoever freezes a problem sees: of the region that asks, or of
-- all in a run of the whole country; of one request or one unit where it is named. A fence of rows would ask each unit of each zone. An
-- edge between two corners is a geodesic to one reader and a straight line of longitude and latitude to another (RFC 7946);
-- a point within either shape is in the zone.
CREATE OR REPLACE FUNCTION national.units_touching_zones(of_request text, of_unit text) RETURNS json
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  WITH shape AS MATERIALIZED (
    SELECT z.request, z.ordinal, z.ground, fristad.along_geodesics(z.ground) AS geodesic
    FROM fristad.exclusion_zone z JOIN fristad.placement_request r ON r.id = z.request
    WHERE ($1 IS NULL OR z.request = $1)
      AND (r.region = nullif(current_setting('app.region', true), '')
           OR current_setting('app.scope', true) = 'national-run')),
  within AS (
    SELECT u.id AS unit, s.request, s.ordinal
    FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.geodesic, 0.001) AND ($2 IS NULL OR u.id = $2)
    UNION
    SELECT u.id, s.request, s.ordinal
    FROM shape s JOIN fristad.housing_unit u
      ON ST_DWithin(u.location::geometry, s.ground::geometry, 9e-9) AND ($2 IS NULL OR u.id = $2))
  SELECT coalesce(json_agg(json_build_array(unit, request, ordinal) ORDER BY request, ordinal, unit), '[]') FROM within
$_$;

ALTER FUNCTION national.units_touching_zones OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.units_touching_zones FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.units_touching_zones TO fristad_app, fristad_run;
COMMENT ON FUNCTION national.units_touching_zones IS 'outside-exclusion-zones';
