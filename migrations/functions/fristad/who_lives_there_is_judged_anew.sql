-- When a unit is corrected, the stays in it are to be judged anew, and where it moves, so are those that they stand or stood against.
CREATE OR REPLACE FUNCTION fristad.who_lives_there_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.wait_to_be_judged(array(SELECT p.id FROM fristad.placement p WHERE p.unit = NEW.id), clock_timestamp());
  IF NEW.locality = OLD.locality AND ST_Equals(NEW.location::geometry, OLD.location::geometry) THEN RETURN NULL; END IF;
  PERFORM national.wait_to_be_judged(national.stays_beside(p.id, p.person, p.groups, p.unit, place.locality, place.location),
                                     clock_timestamp(), false)
    FROM fristad.placement p, (VALUES (OLD.locality, OLD.location), (NEW.locality, NEW.location)) AS place (locality, location)
    WHERE p.unit = NEW.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED');
  RETURN NULL;
END
$$;

ALTER FUNCTION fristad.who_lives_there_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION fristad.who_lives_there_is_judged_anew FROM PUBLIC;
