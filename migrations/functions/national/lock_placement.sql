-- Locks what taking the place of a proposal needs.
CREATE OR REPLACE FUNCTION national.lock_placement(placement text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  locked text;
  units text[];
BEGIN
  SELECT p.person, array_remove(ARRAY[p.unit, o.unit], NULL) INTO locked, units
    FROM fristad.placement p LEFT JOIN fristad.placement o ON o.id = p.transfers
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '');
  IF locked IS NULL THEN RETURN; END IF;
  PERFORM national.lock_to_place(ARRAY[locked], units);
  PERFORM national.must_be_of(locked, (SELECT p.person FROM fristad.placement p WHERE p.id = $1));
END
$_$;

ALTER FUNCTION national.lock_placement OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_placement FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_placement TO fristad_app;
