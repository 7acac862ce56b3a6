-- Draws a turn when a unit is corrected to lie elsewhere: whoever took a place before is not held against where it
-- lies now.
CREATE OR REPLACE FUNCTION fristad.unit_has_moved() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO national.unit_moved AS m (unit, turn) VALUES (NEW.id, nextval('national.turn'))
    ON CONFLICT ON CONSTRAINT unit_moved_pkey DO UPDATE SET turn = excluded.turn;
  RETURN NULL;
END
$$;

ALTER FUNCTION fristad.unit_has_moved OWNER TO fristad_national;
REVOKE ALL ON FUNCTION fristad.unit_has_moved FROM PUBLIC;
