-- Whether somebody is assigned to each of two cases.
CREATE OR REPLACE FUNCTION access.is_assigned_to_both(cases text[], who text) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT count(DISTINCT a.case_ref) = 2
  FROM access.case_assignment a WHERE a.case_ref = ANY ($1) AND a.actor = $2 AND a.ended_at IS NULL
$_$;

ALTER FUNCTION access.is_assigned_to_both OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.is_assigned_to_both FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.is_assigned_to_both TO fristad_national;
