-- What lets a provider take more than before (vetted, a later permit, protection, several in one unit, fewer conditions, a wider
-- catchment) comes only with a second person's approval that this transaction uses up.
CREATE OR REPLACE FUNCTION fristad.providers_are_widened_by_two() RETURNS trigger
  LANGUAGE plpgsql
AS $$
DECLARE
  everywhere boolean := OLD.catchment_regions = '{}' AND OLD.catchment_municipalities = '{}';
  from_everywhere boolean := NEW.catchment_regions = '{}' AND NEW.catchment_municipalities = '{}';
BEGIN
  IF ((NEW.vetted AND NOT OLD.vetted) OR (NEW.can_protect AND NOT OLD.can_protect) OR (NEW.takes_several AND NOT OLD.takes_several)
      OR coalesce(NEW.permit_valid_to > OLD.permit_valid_to, NEW.permit_valid_to IS NOT NULL AND OLD.permit_valid_to IS NULL)
      OR NOT NEW.conditions @> OLD.conditions
      OR (NOT everywhere AND (from_everywhere OR NOT (NEW.catchment_regions <@ OLD.catchment_regions
                                                      AND NEW.catchment_municipalities <@ OLD.catchment_municipalities))))
     AND NOT access.uses_approval_now('provider.widen', NEW.id) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'what a provider may take needs a second person';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.providers_are_widened_by_two OWNER TO fristad_owner;
