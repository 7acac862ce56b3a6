-- A kept-apart pair is withdrawn once, and otherwise stays as it was stated.
CREATE OR REPLACE FUNCTION fristad.pair_is_only_withdrawn() RETURNS trigger
  LANGUAGE plpgsql
AS $$
DECLARE
  changing text[] := '{withdrawn_at,withdrawn_by,withdrawn_for,withdrawn_approval}';
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL AND to_jsonb(OLD) - changing = to_jsonb(NEW) - changing THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'a pair is withdrawn once, and else stays as it was';
END
$$;

ALTER FUNCTION fristad.pair_is_only_withdrawn OWNER TO fristad_owner;
