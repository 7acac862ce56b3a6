-- Keeps everybody from placing and judging until the import ends.
CREATE OR REPLACE FUNCTION national.lock_import() RETURNS void
  LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT national.lock_in_order(policy => 'alone', ground => 'alone', pairs => 'alone')
$$;

ALTER FUNCTION national.lock_import OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_import FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_import TO fristad_import;
