-- Whether whoever acts has opened the case in an emergency, and the opening still holds.
CREATE OR REPLACE FUNCTION access.has_opened(ref text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (SELECT FROM access.break_glass b
                 WHERE b.case_ref = $1 AND b.opened_by = nullif(current_setting('app.actor', true), '') AND b.until > statement_timestamp())
$_$;

ALTER FUNCTION access.has_opened OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.has_opened FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.has_opened TO fristad_app;
