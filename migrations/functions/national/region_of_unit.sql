-- The police region in which a unit lies.
CREATE OR REPLACE FUNCTION national.region_of_unit(unit text) RETURNS text
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT m.region FROM fristad.housing_unit u
  JOIN fristad.locality l ON l.code = u.locality JOIN fristad.municipality m ON m.code = l.municipality WHERE u.id = $1
$_$;

ALTER FUNCTION national.region_of_unit OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.region_of_unit FROM PUBLIC;
