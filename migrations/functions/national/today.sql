-- Today in Sweden by the server's clock, or the day that the service says when that is later: a later day only keeps
-- more places taken. Only the owner may tell a database to believe the service, for demonstrations and tests.
CREATE OR REPLACE FUNCTION national.today() RETURNS date
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT CASE WHEN c.follows_service THEN coalesce(said, here) ELSE greatest(said, here) END
  FROM national.clock c, date(nullif(current_setting('app.today', true), '')) AS said,
       date(now() AT TIME ZONE 'Europe/Stockholm') AS here
$$;

ALTER FUNCTION national.today OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.today FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.today TO fristad_app, fristad_run, fristad_import, fristad_owner;
