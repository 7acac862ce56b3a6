-- The stay that a placement leaves: the one it transfers from, where its request was made for that in an emergency.
CREATE OR REPLACE FUNCTION national.left_by(request text) RETURNS text
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT e.leaves FROM fristad.emergency_transfer e WHERE e.request = $1
$_$;

ALTER FUNCTION national.left_by OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.left_by FROM PUBLIC;
