-- What the file of the case of a request of the own region lacks, by the policy in force.
CREATE OR REPLACE FUNCTION national.request_flags(request text) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT national.case_flags(r.person) FROM fristad.placement_request r
  WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '')
$_$;

ALTER FUNCTION national.request_flags OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.request_flags FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.request_flags TO fristad_app;
