-- What begins or ceases to stand, or does so otherwise, is put down to be judged, and so is whom it stands or stood against. A
-- proposal that is none any more is put down, so that what was found of it ends. An import puts everybody down when it ends, and not
-- whoever stands beside each stay that it brings.
CREATE OR REPLACE FUNCTION national.stay_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  stands boolean := NEW.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED');
  stood boolean := TG_OP = 'UPDATE' AND OLD.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED');
BEGIN
  INSERT INTO fristad.stay_to_judge (placement, since, by_case, by_others, with_everybody)
    VALUES (NEW.id, clock_timestamp(), true, true, current_setting('role') = 'fristad_import');
  IF stands AND (TG_OP = 'UPDATE' OR current_setting('role') <> 'fristad_import') THEN
    PERFORM national.wait_to_be_judged(national.stays_beside(NEW.id, NEW.person, NEW.groups, NEW.unit, u.locality, u.location),
                                       clock_timestamp(), false)
      FROM fristad.housing_unit u WHERE u.id = NEW.unit;
  END IF;
  IF stood AND (NOT stands OR (NEW.person, NEW.groups, NEW.unit) IS DISTINCT FROM (OLD.person, OLD.groups, OLD.unit)) THEN
    PERFORM national.wait_to_be_judged(national.stays_beside(OLD.id, OLD.person, OLD.groups, OLD.unit, u.locality, u.location),
                                       clock_timestamp(), false)
      FROM fristad.housing_unit u WHERE u.id = OLD.unit;
  END IF;
  RETURN NULL;
END
$$;

ALTER FUNCTION national.stay_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.stay_is_judged_anew FROM PUBLIC;
