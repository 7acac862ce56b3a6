-- Whether any approval was used up for that rule and object.
CREATE OR REPLACE FUNCTION access.was_approved(rule text, object text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (SELECT FROM access.approval a WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL)
$_$;

ALTER FUNCTION access.was_approved OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.was_approved FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.was_approved TO fristad_national;
