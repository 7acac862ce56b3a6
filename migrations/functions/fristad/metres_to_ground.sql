-- Metres from a position to ground by whichever reading of its edges is nearer; 0 within a millimetre of either.
CREATE OR REPLACE FUNCTION fristad.metres_to_ground(
  location geography,
  ground geography,
  geodesic geography,
  straight geography
) RETURNS double precision
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT CASE WHEN metres < 0.001 OR ST_DWithin($1::geometry, $2::geometry, 9e-9) THEN 0 ELSE metres END
  FROM (SELECT least(ST_Distance($1, $3), ST_Distance($1, $4)) AS metres) AS measured
$_$;

REVOKE ALL ON FUNCTION fristad.metres_to_ground FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fristad.metres_to_ground TO fristad_app, fristad_run, fristad_national;
