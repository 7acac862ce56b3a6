-- The ground within four buffers of a unit, by either reading of its edges, with its version.
CREATE OR REPLACE FUNCTION national.ground_near(unit text, policy text) RETURNS jsonb
  LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT coalesce(jsonb_object_agg(t.territory, t.version), '{}')
    FROM fristad.policy_version v,
         LATERAL (SELECT jsonb_object_agg(key, 4 * value::double precision) AS reach
                  FROM jsonb_each_text(national.buffers_in(v.version, national.region_of_unit($1)))) AS four,
         LATERAL national.territories_near($1, four.reach) AS t
    WHERE v.version = $2);
END
$_$;

ALTER FUNCTION national.ground_near OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ground_near FROM PUBLIC;
