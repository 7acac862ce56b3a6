-- Locks a request and whatever stands for it, to change it.
CREATE OR REPLACE FUNCTION national.lock_request(request text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  PERFORM national.lock_in_order(policy => 'shared', ground => 'shared', persons => ARRAY[r.person])
    FROM fristad.placement_request r WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '');
END
$_$;

ALTER FUNCTION national.lock_request OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_request FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_request TO fristad_app;
