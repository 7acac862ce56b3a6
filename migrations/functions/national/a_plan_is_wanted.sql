-- Puts down that the country is to be planned anew, for the cause that the trigger names: at once where an emergency was
-- granted a place and has none.
CREATE OR REPLACE FUNCTION national.a_plan_is_wanted() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  now_urgent boolean := false;
BEGIN
  IF TG_TABLE_NAME = 'placement_request' THEN
    now_urgent := NEW.urgency = 'EMERGENCY' AND NEW.status = 'GRANTED';
  END IF;
  INSERT INTO fristad.plan_wanted (cause, urgent) VALUES (TG_ARGV[0], now_urgent)
    ON CONFLICT (transaction, cause, urgent) DO NOTHING;
  RETURN NULL;
END
$$;

ALTER FUNCTION national.a_plan_is_wanted OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.a_plan_is_wanted FROM PUBLIC;
