-- A version of a territory is only superseded; a redrawn one is a row of its own.
CREATE OR REPLACE FUNCTION fristad.territory_is_never_overwritten() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.superseded_by IS NULL
     AND to_jsonb(NEW) - 'superseded_by' = to_jsonb(OLD) - 'superseded_by' THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME,
    MESSAGE = format('territory %s is never overwritten: record a new version', OLD.id);
END
$$;

ALTER FUNCTION fristad.territory_is_never_overwritten OWNER TO fristad_owner;
