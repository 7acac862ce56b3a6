-- Cancels what is proposed for a request on facts that have changed since. A longer stay is another matter, and is
-- left.
CREATE OR REPLACE FUNCTION national.cancel_stale(request text) RETURNS SETOF text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  PERFORM national.lock_request($1);
  RETURN QUERY
    UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
    WHERE p.request = $1 AND p.status = 'PROPOSED' AND p.extends IS NULL
      AND p.owner_region = nullif(current_setting('app.region', true), '')
      AND national.what_changed(p.id) <> '{}'
    RETURNING p.id;
END
$_$;

ALTER FUNCTION national.cancel_stale OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.cancel_stale FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.cancel_stale TO fristad_app;
