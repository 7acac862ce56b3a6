-- An emergency opening is reviewed once, and nothing else of it changes.
CREATE OR REPLACE FUNCTION access.break_glass_is_reviewed_once() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.reviewed_at IS NOT NULL
     OR (OLD.id, OLD.case_ref, OLD.owner_region, OLD.opened_by, OLD.opened_from, OLD.reason, OLD.opened_at)
        IS DISTINCT FROM
        (NEW.id, NEW.case_ref, NEW.owner_region, NEW.opened_by, NEW.opened_from, NEW.reason, NEW.opened_at) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an opening is reviewed once, as it was';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION access.break_glass_is_reviewed_once OWNER TO fristad_owner;
