-- Neither revoked, nor suspended by an opening that no other region reviewed within 24 hours.
CREATE OR REPLACE FUNCTION access.is_active_actor(actor text, at timestamp with time zone) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT NOT EXISTS (SELECT FROM access.actor a WHERE a.id = $1 AND a.revoked_at IS NOT NULL)
    AND NOT EXISTS (
      SELECT FROM access.break_glass b
      WHERE b.opened_by = $1 AND b.reviewed_at IS NULL AND b.opened_at <= $2 - interval '24 hours')
$_$;

ALTER FUNCTION access.is_active_actor OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION access.is_active_actor FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.is_active_actor TO fristad_guard;
