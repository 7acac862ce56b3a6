-- Counts a change of the groups or the size of a household that is placed as a guess of where others live; the watch
-- freezes who guesses too often.
CREATE OR REPLACE FUNCTION national.count_rewriting() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO fristad.probing_event (id, actor, owner_region, kind, case_ref, at)
    SELECT gen_random_uuid(), nullif(current_setting('app.actor', true), ''), NEW.region, 'REWRITTEN', NEW.person, clock_timestamp()
    WHERE nullif(current_setting('app.actor', true), '') IS NOT NULL AND EXISTS (
      SELECT FROM fristad.placement p
      WHERE p.request = NEW.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'));
  RETURN NULL;
END
$$;

ALTER FUNCTION national.count_rewriting OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.count_rewriting FROM PUBLIC;
