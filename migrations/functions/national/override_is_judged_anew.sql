-- A placement for which a constraint is set aside is put down to be judged anew.
CREATE OR REPLACE FUNCTION national.override_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.wait_to_be_judged(ARRAY[NEW.placement], clock_timestamp());
  RETURN NULL;
END
$$;

ALTER FUNCTION national.override_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.override_is_judged_anew FROM PUBLIC;
