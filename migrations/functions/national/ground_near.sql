-- The ground near a unit, by either reading of its edges, with its version and its distance in whole kilometres.
CREATE OR REPLACE FUNCTION national.ground_near(unit text, policy text) RETURNS jsonb
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT coalesce(jsonb_object_agg(t.id, t.version), '{}')
  FROM fristad.housing_unit u, fristad.policy_version v, fristad.territory t,
       LATERAL (SELECT greatest(0.001, 4 * (v.hostile_buffer_metres ->> t.class)::double precision) AS metres) AS reach
  WHERE u.id = $1 AND v.version = $2 AND t.superseded_by IS NULL
    AND (ST_DWithin(u.location, t.ground, reach.metres)
         OR ST_DWithin(u.location, fristad.along_straight_lines(t.ground), reach.metres))
$_$;

ALTER FUNCTION national.ground_near OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ground_near FROM PUBLIC;
