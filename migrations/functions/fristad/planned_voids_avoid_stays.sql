-- Planned work waits for the household to leave; damage, fire or an exposed address does not, so those voids may lie
-- over a stay.
CREATE OR REPLACE FUNCTION fristad.planned_voids_avoid_stays() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM national.lock_in_order(units => ARRAY[NEW.unit]);
  IF EXISTS (SELECT FROM fristad.placement p WHERE p.unit = NEW.unit
   AND NEW.period && national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today()))) THEN
    RAISE exclusion_violation USING CONSTRAINT = 'planned_voids_avoid_stays',
      MESSAGE = format('a planned void of unit %s lies over a standing stay', NEW.unit);
  END IF;
  RETURN NULL;
END
$$;

ALTER FUNCTION fristad.planned_voids_avoid_stays OWNER TO fristad_national;
COMMENT ON FUNCTION fristad.planned_voids_avoid_stays IS 'free-for-the-whole-stay';
