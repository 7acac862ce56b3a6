-- Locks what holding a unit for a request of the own region needs.
CREATE OR REPLACE FUNCTION national.lock_offer(request text, unit text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  PERFORM national.lock_to_place(ARRAY[r.person], ARRAY[$2])
    FROM fristad.placement_request r WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '');
END
$_$;

ALTER FUNCTION national.lock_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_offer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_offer TO fristad_app;
