-- Where a unit lies, and how long it rests, changes only with a second person's approval that this transaction uses
-- up.
CREATE OR REPLACE FUNCTION fristad.units_are_corrected_by_two() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF (NEW.locality <> OLD.locality OR NOT ST_Equals(NEW.location::geometry, OLD.location::geometry) OR NEW.turnaround_days <> OLD.turnaround_days)
     AND NOT access.uses_approval_now('unit.correct', NEW.id) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'where a unit lies needs a second person';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.units_are_corrected_by_two OWNER TO fristad_owner;
