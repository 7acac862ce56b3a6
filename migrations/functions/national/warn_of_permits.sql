-- Warns of every permit that ends within ninety, thirty or seven days, once for each; answers of which.
CREATE OR REPLACE FUNCTION national.warn_of_permits(at timestamp with time zone) RETURNS TABLE(provider text, days integer)
  LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  INSERT INTO fristad.permit_warning AS w (provider, permit_valid_to, days, warned_at)
    SELECT p.id, p.permit_valid_to, CASE WHEN ahead.days <= 7 THEN 7 WHEN ahead.days <= 30 THEN 30 ELSE 90 END, $1
    FROM fristad.provider p, LATERAL (SELECT p.permit_valid_to - national.today() AS days) AS ahead
    WHERE p.kind <> 'PUBLIC' AND ahead.days BETWEEN 0 AND 90
    ORDER BY p.id
    ON CONFLICT ON CONSTRAINT permit_warning_pkey DO NOTHING
    RETURNING w.provider, w.days
$_$;

ALTER FUNCTION national.warn_of_permits OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.warn_of_permits FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.warn_of_permits TO fristad_run;
