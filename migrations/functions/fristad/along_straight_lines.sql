-- Ground whose edges between two corners are straight lines of longitude and latitude (RFC 7946), densified likewise.
CREATE OR REPLACE FUNCTION fristad.along_straight_lines(ground geography) RETURNS geography
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT ST_Segmentize(ground::geometry, 0.003)::geography
$$;

REVOKE ALL ON FUNCTION fristad.along_straight_lines FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fristad.along_straight_lines TO fristad_app, fristad_run, fristad_national;
