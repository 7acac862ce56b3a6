-- Whether ground as it is drawn anew is no safer than in its current version: all its groups are named still, on every day that
-- was named, no less surely, with no smaller buffer in any region, and nothing that was within it lies outside by either reading of its
-- edges. Geodesics between other vertices may stray by a millimetre. Point by point: an overlay of two outlines that all but coincide
-- is what the engine of the embedded database breaks at.
CREATE OR REPLACE FUNCTION national.ground_is_no_safer(
  territory text,
  groups text[],
  class text,
  confidence double precision,
  valid daterange,
  ground public.geography
) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT b.groups <@ $2 AND b.valid <@ $5 AND b.confidence <= $4
    AND (b.class = $3 OR coalesce((
      SELECT bool_and((of.buffers ->> b.class)::double precision <= (of.buffers ->> $3)::double precision)
      FROM (SELECT national.buffers_in(national.policy_in_force(), r.code) AS buffers FROM fristad.region r) AS of), false))
    AND CASE WHEN ST_OrderingEquals(b.ground::geometry, $6::geometry) THEN true
      WHEN NOT ST_Covers($6::geometry, b.ground::geometry) THEN false
      ELSE NOT EXISTS (
        SELECT FROM fristad.along_geodesics($6) AS around, fristad.along_straight_lines($6) AS within,
          ST_DumpPoints(fristad.along_geodesics(b.ground)::geometry) AS point
        WHERE NOT ST_DWithin(point.geom, around::geometry, 1e-8) AND NOT ST_DWithin(point.geom, within::geometry, 1e-8)) END
  FROM fristad.territory b WHERE b.id = $1 AND b.superseded_by IS NULL
$_$;

ALTER FUNCTION national.ground_is_no_safer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ground_is_no_safer FROM PUBLIC;
