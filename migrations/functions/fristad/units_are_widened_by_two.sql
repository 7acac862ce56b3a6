-- More beds, or days on which a unit was closed, come only with a second person's approval that this transaction uses
-- up.
CREATE OR REPLACE FUNCTION fristad.units_are_widened_by_two() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.beds > OLD.beds AND NOT access.uses_approval_now('unit.raise-capacity', NEW.id) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'more beds need a second person';
  END IF;
  IF NOT NEW.available <@ OLD.available AND NOT access.uses_approval_now('unit.reopen', NEW.id) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'days on which it was closed need a second person';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.units_are_widened_by_two OWNER TO fristad_owner;
