-- Notes what came of an appeal: that its request was granted or refused by another approver, withdrawn, or over by itself.
CREATE OR REPLACE FUNCTION national.appeal_is_answered() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE fristad.appeal a SET outcome = NEW.status, answered_at = coalesce(NEW.decided_at, NEW.stands_since)
    WHERE a.request = NEW.id AND a.answered_at IS NULL;
  RETURN NULL;
END
$$;

ALTER FUNCTION national.appeal_is_answered OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.appeal_is_answered FROM PUBLIC;
