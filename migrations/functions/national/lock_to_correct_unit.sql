-- Locks a unit and what lies around both its places, to correct it.
CREATE OR REPLACE FUNCTION national.lock_to_correct_unit(unit text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  PERFORM national.lock_in_order(policy => 'shared', ground => 'alone', pairs => 'shared', units => ARRAY[u.id], around => true)
    FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
    WHERE u.id = $1 AND (u.provider = nullif(current_setting('app.provider', true), '') OR l.municipality = nullif(current_setting('app.municipality', true), ''));
END
$_$;

ALTER FUNCTION national.lock_to_correct_unit OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_to_correct_unit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_to_correct_unit TO fristad_app;
