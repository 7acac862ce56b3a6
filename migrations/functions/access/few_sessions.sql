-- Five logins of a user live at a time: a further one ends whichever was not used for longest. Also for whoever logs in
-- at once.
CREATE OR REPLACE FUNCTION access.few_sessions() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  PERFORM fristad.one_at_a_time('sessions', NEW.actor);
  UPDATE access.session s SET ended_at = NEW.began_at
    WHERE s.actor = NEW.actor AND s.ended_at IS NULL AND s.id NOT IN (
      SELECT o.id FROM access.session o WHERE o.actor = NEW.actor AND o.ended_at IS NULL
      ORDER BY o.seen_at DESC, o.began_at DESC, o.id LIMIT 4);
  RETURN NEW;
END
$$;

ALTER FUNCTION access.few_sessions OWNER TO fristad_owner;
