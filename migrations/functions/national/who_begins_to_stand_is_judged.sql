-- A stay that begins to stand is put down to be judged.
CREATE OR REPLACE FUNCTION national.who_begins_to_stand_is_judged() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.wait_to_be_judged(ARRAY[NEW.id], clock_timestamp());
  RETURN NULL;
END
$$;

ALTER FUNCTION national.who_begins_to_stand_is_judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.who_begins_to_stand_is_judged FROM PUBLIC;
