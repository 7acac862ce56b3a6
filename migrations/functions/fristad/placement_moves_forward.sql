-- A placement goes on by the steps that there are; its version grows, and what it was proposed as stays. One that
-- an import brought may be tied to a request once. One that was to be left lasts again as long as it would have, where nobody came. Its person is
-- another where two cases were found to be one.
CREATE OR REPLACE FUNCTION fristad.placement_moves_forward() RETURNS trigger
  LANGUAGE plpgsql
AS $$
DECLARE
  shortens boolean := NEW.status = OLD.status AND NEW.status IN ('CONFIRMED', 'ARRIVED')
                      AND NEW.departure < OLD.departure;
  ends boolean := (OLD.status, NEW.status) = ('ARRIVED', 'ARRIVED') AND OLD.departure < NEW.departure
                  AND OLD.departure <= national.today() AND national.today() <= NEW.departure;
  merged boolean := OLD.person <> NEW.person AND NEW.status = OLD.status AND EXISTS (
    SELECT FROM fristad.case_merge m WHERE (m.other, m.survivor) = (OLD.person, NEW.person));
  goes_on boolean := (OLD.status, NEW.status) = ('ARRIVED', 'ARRIVED') AND OLD.departure < NEW.departure AND EXISTS (
    SELECT FROM fristad.placement p
    WHERE p.transfers = OLD.id AND (p.arrival, p.leaves_until) = (OLD.departure, NEW.departure)
      AND p.status IN ('CANCELLED', 'NOT_ARRIVED'));
  follows boolean := NEW.status = OLD.status AND NEW.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND EXISTS (
    SELECT FROM fristad.placement_request r
    WHERE r.id = NEW.request AND (r.own_groups, r.adults + r.children) = (NEW.groups, NEW.persons));
  adopted boolean := OLD.request IS NULL AND NEW.status = OLD.status AND NEW.status IN ('CONFIRMED', 'ARRIVED')
                     AND coalesce(OLD.owner_region, NEW.owner_region) = NEW.owner_region AND EXISTS (
    SELECT FROM fristad.placement_request r
    WHERE (r.id, r.person, r.region, r.status) = (NEW.request, NEW.person, NEW.owner_region, 'GRANTED'));
  changing text[] := '{status,version,occupied}';
BEGIN
  IF OLD.request IS NULL AND NEW.request IS NULL THEN RETURN NEW; END IF;
  IF to_jsonb(OLD) - '{occupied,turnaround_days}'::text[] = to_jsonb(NEW) - '{occupied,turnaround_days}'::text[] THEN
    RETURN NEW;
  END IF;
  IF shortens OR ends OR goes_on OR (OLD.status, NEW.status) = ('ARRIVED', 'DEPARTED') THEN
    changing := changing || 'departure'::text;
  END IF;
  IF merged THEN changing := changing || 'person'::text; END IF;
  IF adopted THEN changing := changing || '{request,owner_region,proposed_by,proposed_at}'::text[]; END IF;
  IF follows THEN changing := changing || '{persons,groups}'::text[]; END IF;
  IF to_jsonb(OLD) - changing = to_jsonb(NEW) - changing AND NEW.version = OLD.version + 1
     AND (shortens OR ends OR goes_on OR merged OR follows OR adopted OR (OLD.status, NEW.status) = ('PROPOSED', 'PROPOSED')
          OR fristad.is_placement_step(OLD.status, NEW.status)) THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME,
    MESSAGE = format('placement %s does not go from %s to %s', OLD.id, OLD.status, NEW.status);
END
$$;

ALTER FUNCTION fristad.placement_moves_forward OWNER TO fristad_owner;
