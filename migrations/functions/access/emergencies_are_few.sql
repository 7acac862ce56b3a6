-- One opening of a user at a time, three within a week, none while one waits for its review: also for whoever asks at
-- once.
CREATE OR REPLACE FUNCTION access.emergencies_are_few() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM fristad.one_at_a_time('break-glass', NEW.opened_by);
  IF EXISTS (SELECT FROM access.break_glass b
             WHERE b.opened_by = NEW.opened_by AND (b.until > NEW.opened_at OR b.reviewed_at IS NULL))
     OR 3 <= (SELECT count(*) FROM access.break_glass b
              WHERE b.opened_by = NEW.opened_by AND b.opened_at > NEW.opened_at - interval '7 days') THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME,
      MESSAGE = 'one opening at a time, three within a week, none while one waits for its review';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION access.emergencies_are_few OWNER TO fristad_owner;
