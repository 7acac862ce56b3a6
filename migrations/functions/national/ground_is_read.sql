-- Densifies the ground of a new version once, for all who measure from it.
CREATE OR REPLACE FUNCTION national.ground_is_read() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO national.ground_reading (territory, version, geodesic, straight)
    VALUES (NEW.id, NEW.version, fristad.along_geodesics(NEW.ground), fristad.along_straight_lines(NEW.ground));
  RETURN NULL;
END
$$;

ALTER FUNCTION national.ground_is_read OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ground_is_read FROM PUBLIC;
