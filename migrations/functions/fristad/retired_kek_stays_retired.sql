-- A key-encryption key that no longer wraps never does again.
CREATE OR REPLACE FUNCTION fristad.retired_kek_stays_retired() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.id = OLD.id AND NOT NEW.wraps THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME,
    MESSAGE = format('key-encryption key %s can only be retired', OLD.id);
END
$$;

ALTER FUNCTION fristad.retired_kek_stays_retired OWNER TO fristad_owner;
