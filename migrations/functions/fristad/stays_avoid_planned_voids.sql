-- A stay, or the nights added to it, keeps off the planned voids of its unit.
CREATE OR REPLACE FUNCTION fristad.stays_avoid_planned_voids() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM national.lock_in_order(units => ARRAY[NEW.unit]);
  IF EXISTS (SELECT FROM fristad.unit_void v WHERE v.unit = NEW.unit AND v.reason IN ('REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK')
   AND v.period && daterange(NEW.arrival, NEW.departure)) THEN
    RAISE exclusion_violation USING CONSTRAINT = 'planned_voids_avoid_stays',
      MESSAGE = format('a planned void of unit %s lies over a standing stay', NEW.unit);
  END IF;
  RETURN NULL;
END
$$;

ALTER FUNCTION fristad.stays_avoid_planned_voids OWNER TO fristad_national;
COMMENT ON FUNCTION fristad.stays_avoid_planned_voids IS 'free-for-the-whole-stay';
