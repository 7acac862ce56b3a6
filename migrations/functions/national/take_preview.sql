-- Counts what an analyst is about to be told of what ground would touch: twenty a day, a hundred in thirty days. False, and nothing
-- counted, when none is left. The row of the day makes them wait for each other.
CREATE OR REPLACE FUNCTION national.take_preview() RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
BEGIN
  INSERT INTO fristad.ground_preview_day AS d (actor, day, taken) VALUES (who, national.today(), 1)
    ON CONFLICT (actor, day) DO UPDATE SET taken = d.taken + 1 WHERE d.taken < 20;
  IF NOT FOUND THEN RETURN false; END IF;
  IF (SELECT sum(d.taken) FROM fristad.ground_preview_day d WHERE d.actor = who AND d.day > national.today() - 30) <= 100 THEN RETURN true; END IF;
  UPDATE fristad.ground_preview_day d SET taken = d.taken - 1 WHERE d.actor = who AND d.day = national.today() AND d.taken > 1;
  IF NOT FOUND THEN DELETE FROM fristad.ground_preview_day d WHERE d.actor = who AND d.day = national.today(); END IF;
  RETURN false;
END
$$;

ALTER FUNCTION national.take_preview OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.take_preview FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.take_preview TO fristad_app;
