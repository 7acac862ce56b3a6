-- The log and the case that an entry belongs to.
CREATE OR REPLACE FUNCTION national.whose_entry(wanted uuid) RETURNS TABLE(log text, case_ref text)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT e.log::text, e.case_ref::text FROM audit.entry e WHERE e.id = wanted
$$;

ALTER FUNCTION national.whose_entry OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.whose_entry FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.whose_entry TO fristad_guard;
