-- Takes the registered persons of a case off the register.
CREATE OR REPLACE FUNCTION national.forget_person(case_ref text) RETURNS void
  LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  DELETE FROM fristad.registered_person WHERE case_ref = $1
$$;

ALTER FUNCTION national.forget_person OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.forget_person FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.forget_person TO fristad_app;
