-- What was placed, offered or proposed for a request that is rewritten is put down to be judged anew.
CREATE OR REPLACE FUNCTION national.request_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.wait_to_be_judged(array(SELECT p.id FROM fristad.placement p WHERE p.request = NEW.id), clock_timestamp());
  RETURN NULL;
END
$$;

ALTER FUNCTION national.request_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.request_is_judged_anew FROM PUBLIC;
