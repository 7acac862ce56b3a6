-- Whether two pseudonyms are of two cases that the region alone asks for.
CREATE OR REPLACE FUNCTION national.are_two_cases(cases text[], region text) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT count(DISTINCT r.person) = 2 AND bool_and(r.region IS NOT DISTINCT FROM $2)
  FROM fristad.placement_request r WHERE r.person = ANY ($1)
$_$;

ALTER FUNCTION national.are_two_cases OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.are_two_cases FROM PUBLIC;
