-- The least distance between households in conflict by a policy, one in either unit: the farther one of their regions.
CREATE OR REPLACE FUNCTION national.dispersion_between(policy text, unit text, other text) RETURNS double precision
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT greatest(
    national.strictest($1, national.region_of_unit($2), v.dispersion_metres, '{dispersionMetres}'),
    national.strictest($1, national.region_of_unit($3), v.dispersion_metres, '{dispersionMetres}'))
  FROM fristad.policy_version v WHERE v.version = $1
$_$;

ALTER FUNCTION national.dispersion_between OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.dispersion_between FROM PUBLIC;
