-- The units in or on each excluded zone of the requests that whoever freezes a problem sees: of the region that asks, or of
-- all in a run of the whole country; of one request or one unit where it is named. A fence of rows would ask each unit of each zone. An
-- edge between two corners is a geodesic to one reader and a straight line of longitude and latitude to another (RFC 7946);
-- a point within either shape is in the zone. The geodesic has a corner every five kilometres at least, so that its straight edges lie within
-- `near` degrees of it: only who lies nearer is measured on the ellipsoid, which takes longest.
CREATE OR REPLACE FUNCTION national.units_touching_zones(of_request text, of_unit text) RETURNS json
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  WITH shape AS MATERIALIZED (
    SELECT z.request, z.ordinal, z.ground::geometry AS straight, fristad.along_geodesics(z.ground) AS geodesic, 0.001 AS near
    FROM fristad.exclusion_zone z JOIN fristad.placement_request r ON r.id = z.request
    WHERE ($1 IS NULL OR z.request = $1)
      AND (r.region = nullif(current_setting('app.region', true), '')
           OR current_setting('app.scope', true) = 'national-run')),
  edge AS MATERIALIZED (
    SELECT *, geodesic::geometry AS corners, ST_Boundary(geodesic::geometry) AS edge,
           ST_Expand(ST_Envelope(ST_Collect(straight, geodesic::geometry)), near) AS around
    FROM shape),
  within AS (
    SELECT u.id AS unit, s.request, s.ordinal
    FROM edge s JOIN fristad.housing_unit u ON u.location::geometry && s.around AND ($2 IS NULL OR u.id = $2)
    WHERE ST_DWithin(u.location::geometry, s.straight, 9e-9)
       OR CASE WHEN ST_DWithin(u.location::geometry, s.edge, s.near) THEN ST_DWithin(u.location, s.geodesic, 0.001)
               ELSE ST_Intersects(u.location::geometry, s.corners) END)
  SELECT coalesce(json_agg(json_build_array(unit, request, ordinal) ORDER BY request, ordinal, unit), '[]') FROM within
$_$;

ALTER FUNCTION national.units_touching_zones OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.units_touching_zones FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.units_touching_zones TO fristad_app, fristad_run;
COMMENT ON FUNCTION national.units_touching_zones IS 'outside-exclusion-zones';
