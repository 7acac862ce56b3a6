-- The buffers of a policy by which units in a region are judged, by class of territory; without a region the widest of any.
CREATE OR REPLACE FUNCTION national.buffers_in(policy text, region text) RETURNS jsonb
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT jsonb_object_agg(of.class, national.strictest($1, $2, of.metres::double precision, ARRAY['hostileBufferMetres', of.class]))
  FROM fristad.policy_version v, jsonb_each_text(v.hostile_buffer_metres) AS of (class, metres) WHERE v.version = $1
$_$;

ALTER FUNCTION national.buffers_in OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.buffers_in FROM PUBLIC;
