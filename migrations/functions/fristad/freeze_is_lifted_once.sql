-- A freeze is lifted once, and by somebody else than the frozen one; nothing else of it changes.
CREATE OR REPLACE FUNCTION fristad.freeze_is_lifted_once() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.lifted_at IS NULL
     AND to_jsonb(OLD) - '{lifted_at,lifted_by}'::text[] = to_jsonb(NEW) - '{lifted_at,lifted_by}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'a freeze is lifted once, and else stays as it was';
END
$$;

ALTER FUNCTION fristad.freeze_is_lifted_once OWNER TO fristad_owner;
