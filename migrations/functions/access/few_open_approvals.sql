-- Twenty of a user's questions wait for a second person at a time, each a short one: also for whoever asks at once.
CREATE OR REPLACE FUNCTION access.few_open_approvals() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM fristad.one_at_a_time('approvals', NEW.asked_by);
  IF 20 <= (SELECT count(*) FROM access.approval a
            WHERE a.asked_by = NEW.asked_by AND a.approved_by IS NULL AND a.refused_by IS NULL
              AND a.asked_at > NEW.asked_at - interval '24 hours') THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'twenty approvals of a user are open at most';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION access.few_open_approvals OWNER TO fristad_owner;
