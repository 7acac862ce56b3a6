-- Whether an approval that names the digest of the judgement was used up for that rule and object.
CREATE OR REPLACE FUNCTION access.was_approved_as(rule text, object text, judged text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (
    SELECT FROM access.approval a
    WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL AND a.command ->> 'judged' = $3)
$_$;

ALTER FUNCTION access.was_approved_as OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.was_approved_as FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.was_approved_as TO fristad_national;
