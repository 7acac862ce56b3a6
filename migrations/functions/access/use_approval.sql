-- Uses an approval up: one statement, so that of two who use it at once one finds nothing. True for the one.
CREATE OR REPLACE FUNCTION access.use_approval(
  approval uuid,
  asker text,
  content_digest text,
  at timestamp with time zone
) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  WITH used AS (
    UPDATE access.approval a SET used_at = $4
    WHERE a.id = $1 AND a.asked_by = $2 AND a.digest = $3 AND a.used_at IS NULL
      AND a.approved_by <> a.asked_by AND a.approved_at <= $4 AND $4 < a.asked_at + interval '24 hours'
      AND access.is_active_actor(a.approved_by, $4)
    RETURNING 1)
  SELECT EXISTS (SELECT FROM used)
$_$;

ALTER FUNCTION access.use_approval OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.use_approval FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.use_approval TO fristad_app, fristad_run, fristad_import, fristad_guard;
