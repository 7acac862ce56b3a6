-- Ground belongs to the region in which its first version lies.
CREATE OR REPLACE FUNCTION national.ground_lies_in_a_region() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  SELECT t.region INTO NEW.region FROM fristad.territory t WHERE t.id = NEW.id AND t.version = 1;
  IF NOT FOUND THEN NEW.region := national.region_of_ground(NEW.ground); END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION national.ground_lies_in_a_region OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ground_lies_in_a_region FROM PUBLIC;
