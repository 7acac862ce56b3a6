-- Whoever arrives at the place they were transferred to has left the other.
CREATE OR REPLACE FUNCTION fristad.who_is_there_has_left() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE fristad.placement x SET status = 'DEPARTED', version = x.version + 1
    WHERE x.id = NEW.transfers AND x.status = 'ARRIVED';
  RETURN NULL;
END
$$;

ALTER FUNCTION fristad.who_is_there_has_left OWNER TO fristad_national;
REVOKE ALL ON FUNCTION fristad.who_is_there_has_left FROM PUBLIC;
