-- The police region whose locality is nearest to a point in that ground; null without localities.
CREATE OR REPLACE FUNCTION national.region_of_ground(ground public.geography) RETURNS text
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT m.region
  FROM fristad.locality l JOIN fristad.municipality m ON m.code = l.municipality
  ORDER BY l.location <-> ST_PointOnSurface($1::geometry)::geography, l.code COLLATE "C" LIMIT 1
$_$;

ALTER FUNCTION national.region_of_ground OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.region_of_ground FROM PUBLIC;
