-- Locks the units of a provider that whoever acts may change: nobody takes a place there until the act is over.
CREATE OR REPLACE FUNCTION national.lock_provider(provider text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  IF $1 = nullif(current_setting('app.provider', true), '') OR split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER' THEN
    -- An import that brings it another unit is over then.
    PERFORM national.lock_in_order(ground => 'shared');
    PERFORM national.lock_in_order(units => array(
      SELECT u.id FROM fristad.housing_unit u WHERE u.provider = $1 ORDER BY u.id));
    PERFORM fristad.one_at_a_time('provider', $1);
  END IF;
END
$_$;

ALTER FUNCTION national.lock_provider OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_provider FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_provider TO fristad_app;
