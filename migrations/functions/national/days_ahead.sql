-- By how many days the day that functions go by is ahead of the server's.
CREATE OR REPLACE FUNCTION national.days_ahead() RETURNS integer
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT national.today() - date(now() AT TIME ZONE 'Europe/Stockholm')
$$;

ALTER FUNCTION national.days_ahead OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.days_ahead FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.days_ahead TO fristad_app;
