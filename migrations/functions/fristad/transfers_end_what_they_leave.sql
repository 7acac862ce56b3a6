-- When a transfer takes its place, the stay that is left ends on the day of the new arrival, or is superseded where
-- nobody has arrived; until when it would have lasted is put down. Who was to leave in an emergency may have left by then.
CREATE OR REPLACE FUNCTION fristad.transfers_end_what_they_leave() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  o fristad.placement%ROWTYPE;
BEGIN
  SELECT x.* INTO o FROM fristad.placement x WHERE x.id = NEW.transfers;
  IF o.status = 'DEPARTED' AND o.departure <= NEW.arrival AND (o.person, o.owner_region) = (NEW.person, NEW.owner_region)
     AND national.left_by(NEW.request) = o.id THEN
    RETURN NEW;
  END IF;
  IF (o.person, o.owner_region) IS DISTINCT FROM (NEW.person, NEW.owner_region) OR o.unit = NEW.unit
     OR o.status NOT IN ('CONFIRMED', 'ARRIVED')
     OR (o.status = 'ARRIVED' AND (NEW.arrival <= o.arrival
         OR (o.departure < NEW.arrival AND national.today() < o.departure))) THEN
    RAISE exclusion_violation USING CONSTRAINT = TG_NAME,
      MESSAGE = format('placement %s leaves no stay that stands until it begins', NEW.id);
  END IF;
  UPDATE fristad.placement x SET status = 'SUPERSEDED', version = x.version + 1
    WHERE x.id = o.id AND x.status = 'CONFIRMED';
  IF o.status = 'ARRIVED' THEN
    IF NEW.arrival < o.departure THEN NEW.leaves_until := o.departure; END IF;
    -- What was to begin after the stay begins after the next one.
    UPDATE fristad.placement_request r SET follows = NEW.request, version = r.version + 1
      WHERE r.follows = o.request AND r.id <> NEW.request AND national.left_by(NEW.request) = o.id
        AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED');
  END IF;
  UPDATE fristad.placement x SET departure = NEW.arrival, version = x.version + 1
    WHERE x.id = o.id AND x.status = 'ARRIVED' AND x.departure <> NEW.arrival;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.transfers_end_what_they_leave OWNER TO fristad_national;
REVOKE ALL ON FUNCTION fristad.transfers_end_what_they_leave FROM PUBLIC;
