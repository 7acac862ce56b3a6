-- The territories near a unit, with metres by either reading; `reach`: metres by class of territory.
CREATE OR REPLACE FUNCTION national.territories_near(unit text, reach jsonb)
  RETURNS TABLE (territory text, version integer, metres double precision)
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  WITH here AS MATERIALIZED (SELECT u.location FROM fristad.housing_unit u WHERE u.id = $1),
  farthest AS MATERIALIZED (SELECT greatest(0.001, max(value::double precision)) AS metres FROM jsonb_each_text($2))
  SELECT t.id, t.version, fristad.metres_to_ground(here.location, t.ground, g.geodesic, g.straight)
  FROM here CROSS JOIN farthest
  JOIN national.ground_reading g
    ON ST_DWithin(here.location, g.geodesic, farthest.metres) OR ST_DWithin(here.location, g.straight, farthest.metres)
  JOIN fristad.territory t ON (t.id, t.version) = (g.territory, g.version) AND t.superseded_by IS NULL
  CROSS JOIN LATERAL (SELECT greatest(0.001, ($2 ->> t.class)::double precision) AS metres) AS near
  WHERE ST_DWithin(here.location, g.geodesic, near.metres) OR ST_DWithin(here.location, g.straight, near.metres)
$_$;

ALTER FUNCTION national.territories_near OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.territories_near FROM PUBLIC;
