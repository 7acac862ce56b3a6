-- Whether that very approval was used up for that rule and object.
CREATE OR REPLACE FUNCTION access.is_used_approval(approval uuid, rule text, object text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (
    SELECT FROM access.approval a WHERE a.id = $1 AND a.rule = $2 AND a.object = $3 AND a.used_at IS NOT NULL)
$_$;

ALTER FUNCTION access.is_used_approval OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.is_used_approval FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.is_used_approval TO fristad_national;
