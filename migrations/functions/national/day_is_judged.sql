-- Once a day, everybody is put down to be judged anew: whoever comes second finds it done.
CREATE OR REPLACE FUNCTION national.day_is_judged() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM fristad.day_judged d WHERE d.day = national.today()) THEN RETURN; END IF;
  INSERT INTO fristad.day_judged (day) VALUES (national.today()) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN; END IF;
  DELETE FROM fristad.day_judged d WHERE d.day < national.today();
  PERFORM national.everybody_waits_to_be_judged();
END
$$;

ALTER FUNCTION national.day_is_judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.day_is_judged FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.day_is_judged TO fristad_run;
