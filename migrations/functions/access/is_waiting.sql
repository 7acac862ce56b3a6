-- Whether a question to a second person was not answered yet and may still be.
CREATE OR REPLACE FUNCTION access.is_waiting(approval uuid, at timestamp with time zone) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (
    SELECT FROM access.approval a
    WHERE a.id = $1 AND a.approved_by IS NULL AND a.refused_by IS NULL AND $2 < a.asked_at + interval '24 hours')
$_$;

ALTER FUNCTION access.is_waiting OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.is_waiting FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.is_waiting TO fristad_national, fristad_app;
