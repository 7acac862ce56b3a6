-- When a unit is corrected, the stays in it are to be judged anew, and those that it reaches from either place are.
CREATE OR REPLACE FUNCTION fristad.who_lives_there_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.placement p WHERE p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND p.unit = NEW.id), clock_timestamp());
  IF NOT (NEW.locality <> OLD.locality OR NOT ST_Equals(NEW.location::geometry, OLD.location::geometry) OR NEW.turnaround_days <> OLD.turnaround_days) THEN RETURN NULL; END IF;
  PERFORM national.look_at_stays(national.stays_reached(NEW.id, OLD.locality, OLD.location), clock_timestamp());
  RETURN NULL;
END
$$;

ALTER FUNCTION fristad.who_lives_there_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION fristad.who_lives_there_is_judged_anew FROM PUBLIC;
