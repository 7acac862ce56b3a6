-- Puts every stay, offer and proposal down to be judged anew, after an import or an activation.
CREATE OR REPLACE FUNCTION national.everybody_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.everybody_waits_to_be_judged();
  RETURN NULL;
END
$$;

ALTER FUNCTION national.everybody_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.everybody_is_judged_anew FROM PUBLIC;
