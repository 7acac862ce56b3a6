-- Most households in a locality by a policy, or by its region where that allows fewer; none where no row of the country applies.
CREATE OR REPLACE FUNCTION national.cap_of(locality text, policy text) RETURNS bigint
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT least(coalesce(of.country, 0), of.region)
  FROM (
    SELECT (SELECT (row ->> 'cap')::bigint FROM jsonb_array_elements(v.saturation_caps) AS row
            WHERE (row ->> 'minPopulation')::numeric <= l.population
            ORDER BY (row ->> 'minPopulation')::numeric DESC LIMIT 1) AS country,
           (SELECT (row ->> 'cap')::bigint FROM jsonb_array_elements(v.regional) AS own, jsonb_array_elements(own -> 'saturationCaps') AS row
            WHERE own ->> 'region' = m.region AND (row ->> 'minPopulation')::numeric <= l.population
            ORDER BY (row ->> 'minPopulation')::numeric DESC LIMIT 1) AS region
    FROM fristad.locality l JOIN fristad.municipality m ON m.code = l.municipality, fristad.policy_version v
    WHERE v.version = $2 AND l.code = $1) AS of
$_$;

ALTER FUNCTION national.cap_of OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.cap_of FROM PUBLIC;
