-- Most households in a locality by a policy; none where no row of it applies.
CREATE OR REPLACE FUNCTION national.cap_of(locality text, policy text) RETURNS bigint
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT coalesce((
    SELECT (row ->> 'cap')::bigint
    FROM fristad.policy_version v, fristad.locality l, jsonb_array_elements(v.saturation_caps) AS row
    WHERE v.version = $2 AND l.code = $1 AND (row ->> 'minPopulation')::numeric <= l.population
    ORDER BY (row ->> 'minPopulation')::numeric DESC LIMIT 1), 0)
$_$;

ALTER FUNCTION national.cap_of OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.cap_of FROM PUBLIC;
