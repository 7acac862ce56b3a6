-- Locks the person of a case of the own region, for another request of it: null, or why nothing more is asked for.
CREATE OR REPLACE FUNCTION national.ask_again(ref text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  IF NOT EXISTS (SELECT FROM fristad.placement_request r
                 WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), '')) THEN
    RETURN 'no-such-request';
  END IF;
  PERFORM national.lock_in_order(persons => ARRAY[$1]);
  RETURN national.goes_on($1);
END
$_$;

ALTER FUNCTION national.ask_again OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ask_again FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.ask_again TO fristad_app;
