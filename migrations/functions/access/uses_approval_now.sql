-- Whether this very transaction uses an approval of that rule and object up, whoever asks the database.
CREATE OR REPLACE FUNCTION access.uses_approval_now(rule text, object text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (
    SELECT FROM access.approval a
    WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL AND a.xmin = pg_current_xact_id()::xid)
$_$;

ALTER FUNCTION access.uses_approval_now OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.uses_approval_now FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.uses_approval_now TO fristad_app, fristad_national;
