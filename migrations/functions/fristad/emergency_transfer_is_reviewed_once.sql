-- What was asked in an emergency stays on record, and so does what the own region thought of it.
CREATE OR REPLACE FUNCTION fristad.emergency_transfer_is_reviewed_once() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  -- Of two cases that were found to be one person's.
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'person' = to_jsonb(NEW) - 'person' AND EXISTS (
    SELECT FROM fristad.case_merge m WHERE (m.other, m.survivor) = (OLD.person, NEW.person)) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.outcome IS NULL THEN
    IF (OLD.request, OLD.owner_region, OLD.person, OLD.reason, OLD.asked_by, OLD.asked_at)
       IS NOT DISTINCT FROM (NEW.request, NEW.owner_region, NEW.person, NEW.reason, NEW.asked_by, NEW.asked_at) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an emergency transfer is on record and reviewed once';
END
$$;

ALTER FUNCTION fristad.emergency_transfer_is_reviewed_once OWNER TO fristad_owner;
