-- Whoever stands in a unit that goes out of use, or comes back, is put down to be judged anew by their own case.
CREATE OR REPLACE FUNCTION national.void_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  gone text := CASE TG_OP WHEN 'DELETE' THEN OLD.unit ELSE NEW.unit END;
BEGIN
  PERFORM national.wait_to_be_judged(array(SELECT p.id FROM fristad.placement p WHERE p.unit = gone),
    clock_timestamp(), true, false);
  RETURN NULL;
END
$$;

ALTER FUNCTION national.void_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.void_is_judged_anew FROM PUBLIC;
