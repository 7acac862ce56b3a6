-- An approval that is given or used stays as it is: what was asked is never altered, an approval never withdrawn, and
-- a used one not used again.
CREATE OR REPLACE FUNCTION access.approval_is_used_once() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.used_at IS NOT NULL OR OLD.refused_by IS NOT NULL
     OR (OLD.approved_by IS NOT NULL AND OLD.approved_by IS DISTINCT FROM NEW.approved_by)
     OR (OLD.approved_at IS NOT NULL AND OLD.approved_at IS DISTINCT FROM NEW.approved_at)
     OR (OLD.id, OLD.rule, OLD.object, OLD.command, OLD.digest, OLD.owner, OLD.provider, OLD.municipality,
         OLD.case_ref, OLD.asked_by, OLD.asked_at)
        IS DISTINCT FROM
        (NEW.id, NEW.rule, NEW.object, NEW.command, NEW.digest, NEW.owner, NEW.provider, NEW.municipality,
         NEW.case_ref, NEW.asked_by, NEW.asked_at) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an approval is given once and used once';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION access.approval_is_used_once OWNER TO fristad_owner;
