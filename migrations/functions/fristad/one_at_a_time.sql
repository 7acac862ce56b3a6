-- Whoever counts against a limit waits here for everybody who counts against the same one, until that transaction
-- ends. Taken after all other locks.
CREATE OR REPLACE FUNCTION fristad.one_at_a_time(counted text, whose text) RETURNS void
  LANGUAGE sql
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(counted || ' ' || whose, 0))
$$;

ALTER FUNCTION fristad.one_at_a_time OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION fristad.one_at_a_time FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fristad.one_at_a_time TO fristad_app, fristad_guard, fristad_national;
