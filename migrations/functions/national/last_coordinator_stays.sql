-- An open case has a coordinator, also when two go at the same moment.
CREATE OR REPLACE FUNCTION national.last_coordinator_stays() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM fristad.one_at_a_time('coordinators', NEW.case_ref);
  IF national.is_last_coordinator(NEW.case_ref, NEW.actor) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an open case has a coordinator';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION national.last_coordinator_stays OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.last_coordinator_stays FROM PUBLIC;
