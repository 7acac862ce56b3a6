-- A key's row may be wrapped anew or erased, nothing else; an erased one is final, and none is deleted.
CREATE OR REPLACE FUNCTION fristad.data_key_is_rewrapped_or_erased() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.erased_at IS NULL
     AND (NEW.subject_kind, NEW.subject_id, NEW.version, NEW.created_at)
       = (OLD.subject_kind, OLD.subject_id, OLD.version, OLD.created_at) THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME,
    MESSAGE = format('the row of data key %s %s %s is kept', OLD.subject_kind, OLD.subject_id, OLD.version);
END
$$;

ALTER FUNCTION fristad.data_key_is_rewrapped_or_erased OWNER TO fristad_owner;
