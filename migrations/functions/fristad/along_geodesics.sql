-- Ground whose edges between two corners are geodesics, densified so that the database measures them as such.
CREATE OR REPLACE FUNCTION fristad.along_geodesics(ground geography) RETURNS geography
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
AS $$
  WITH corner AS (
    SELECT p.path[1] AS polygon, r.path[1] AS ring, c.path[1] AS number, c.geom AS here,
           lead(c.geom) OVER (PARTITION BY p.path[1], r.path[1] ORDER BY c.path[1]) AS next
    FROM ST_Dump(ground::geometry) AS p, ST_DumpRings(p.geom) AS r, ST_DumpPoints(ST_ExteriorRing(r.geom)) AS c),
  edge AS (
    SELECT *, ST_Distance(here::geography, next::geography) AS length FROM corner WHERE next IS NOT NULL),
  point AS (
    SELECT polygon, ring, number, step,
           CASE step WHEN 0 THEN here
                ELSE ST_Project(here::geography, length * step / pieces,
                                ST_Azimuth(here::geography, next::geography))::geometry END AS geom
    FROM edge, LATERAL (SELECT greatest(1, ceil(length / 5000))::integer AS pieces) AS cut,
         generate_series(0, pieces - 1) AS step),
  line AS (
    SELECT polygon, ring, ST_MakeLine(geom ORDER BY number, step) AS open FROM point GROUP BY polygon, ring),
  closed AS (
    SELECT polygon, array_agg(ST_AddPoint(open, ST_StartPoint(open)) ORDER BY ring) AS rings FROM line GROUP BY polygon)
  SELECT ST_Collect(ST_MakePolygon(rings[1], rings[2:]) ORDER BY polygon)::geography FROM closed
$$;

REVOKE ALL ON FUNCTION fristad.along_geodesics FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fristad.along_geodesics TO fristad_app, fristad_run, fristad_national;
