-- Locks a request and whatever stands for it, to change it.
CREATE OR REPLACE FUNCTION national.lock_request(request text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  locked text;
BEGIN
  SELECT r.person INTO locked FROM fristad.placement_request r
    WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '');
  IF locked IS NULL THEN RETURN; END IF;
  PERFORM national.lock_in_order(policy => 'shared', ground => 'shared', persons => ARRAY[locked]);
  PERFORM national.must_be_of(locked, (SELECT r.person FROM fristad.placement_request r WHERE r.id = $1));
END
$_$;

ALTER FUNCTION national.lock_request OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_request FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_request TO fristad_app;
