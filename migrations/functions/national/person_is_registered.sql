-- Whether a blinded person is registered in any region; lists none.
CREATE OR REPLACE FUNCTION national.person_is_registered(wanted bytea) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM fristad.registered_person WHERE output = wanted)
$$;

ALTER FUNCTION national.person_is_registered OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.person_is_registered FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.person_is_registered TO fristad_app;
