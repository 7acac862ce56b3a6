-- Who approved the confirmation of a placement last, and whether as an approver of that region, as far as is known of them.
CREATE OR REPLACE FUNCTION access.who_approved(placement text, region text) RETURNS TABLE(approved_by text, is_own boolean)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT a.approved_by::text,
         a.rule = 'placement.confirm' OR EXISTS (
           SELECT FROM access.known_user k WHERE k.id = a.approved_by AND 'APPROVER:' || $2 = ANY (k.grants))
  FROM access.approval a
  WHERE a.rule IN ('placement.confirm', 'placement.confirm-in-emergency') AND a.object = $1 AND a.used_at IS NOT NULL
  ORDER BY a.used_at DESC, a.id LIMIT 1
$_$;

ALTER FUNCTION access.who_approved OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.who_approved FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.who_approved TO fristad_national;
