-- The digest of what was shown for an approval, as the log may name it.
CREATE OR REPLACE FUNCTION access.record_of_approval(approval uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT r.digest FROM access.approval_record r WHERE r.approval = $1
$_$;

ALTER FUNCTION access.record_of_approval OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.record_of_approval FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.record_of_approval TO fristad_app, fristad_run, fristad_import, fristad_guard;
