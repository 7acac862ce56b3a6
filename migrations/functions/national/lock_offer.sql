-- Locks what holding a unit for a request of the own region needs; with the unit that its household is to leave.
CREATE OR REPLACE FUNCTION national.lock_offer(request text, unit text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  locked text;
  units text[];
BEGIN
  SELECT r.person, array_remove(ARRAY[$2, o.unit], NULL) INTO locked, units
    FROM fristad.placement_request r LEFT JOIN fristad.placement o ON o.id = national.left_by(r.id)
    WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '');
  IF locked IS NULL THEN RETURN; END IF;
  PERFORM national.lock_to_place(ARRAY[locked], units);
  PERFORM national.must_be_of(locked, (SELECT r.person FROM fristad.placement_request r WHERE r.id = $1));
END
$_$;

ALTER FUNCTION national.lock_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_offer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_offer TO fristad_app;
