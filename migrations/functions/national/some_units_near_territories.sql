-- The territories near each of some units, with metres by either reading, for whoever judges the stays there.
CREATE OR REPLACE FUNCTION national.some_units_near_territories(units text[], reach jsonb) RETURNS json
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT coalesce(json_agg(json_build_array(u.id, t.territory, t.metres) ORDER BY u.id, t.territory), '[]')
  FROM unnest($1) AS u (id), national.territories_near(u.id, $2) AS t
  WHERE current_setting('app.scope', true) = 'national-run'
$_$;

ALTER FUNCTION national.some_units_near_territories OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.some_units_near_territories FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.some_units_near_territories TO fristad_run;
