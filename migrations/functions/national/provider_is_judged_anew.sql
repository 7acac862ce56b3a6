-- Whoever stands in the units of a provider of whom something changes is put down to be judged anew by their own case.
CREATE OR REPLACE FUNCTION national.provider_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.housing_unit u JOIN fristad.placement p ON p.unit = u.id WHERE u.provider = NEW.id),
    clock_timestamp(), true, false);
  RETURN NULL;
END
$$;

ALTER FUNCTION national.provider_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.provider_is_judged_anew FROM PUBLIC;
