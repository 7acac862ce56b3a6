-- The territories near one unit, with metres by either reading, for whoever judges a stay there.
CREATE OR REPLACE FUNCTION national.unit_near_territories(unit text, reach jsonb) RETURNS json
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT coalesce(json_agg(json_build_array($1, t.territory, t.metres) ORDER BY t.territory), '[]')
  FROM national.territories_near($1, $2) AS t
  WHERE nullif(current_setting('app.region', true), '') IS NOT NULL
     OR current_setting('app.scope', true) = 'national-run'
$_$;

ALTER FUNCTION national.unit_near_territories OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.unit_near_territories FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.unit_near_territories TO fristad_app, fristad_run;
COMMENT ON FUNCTION national.unit_near_territories IS 'clear-of-hostile-ground';
