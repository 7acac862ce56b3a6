-- The territories near a unit, with metres by either reading; `reach`: metres by class of territory.
CREATE OR REPLACE FUNCTION national.territories_near(unit text, reach jsonb)
  RETURNS TABLE (territory text, version integer, metres double precision)
  LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH here AS MATERIALIZED (SELECT u.location FROM fristad.housing_unit u WHERE u.id = $1),
    farthest AS MATERIALIZED (SELECT greatest(0.001, max(value::double precision)) AS metres FROM jsonb_each_text($2)),
    around AS MATERIALIZED (
      SELECT g.*, here.location
      FROM here, farthest, national.ground_reading g
      WHERE ST_DWithin(here.location, g.geodesic, farthest.metres) OR ST_DWithin(here.location, g.straight, farthest.metres))
    SELECT t.id, t.version, measured.metres
    FROM around g JOIN fristad.territory t ON (t.id, t.version) = (g.territory, g.version) AND t.superseded_by IS NULL,
      LATERAL (SELECT fristad.metres_to_ground(g.location, t.ground, g.geodesic, g.straight) AS metres) AS measured
    WHERE measured.metres <= greatest(0.001, ($2 ->> t.class)::double precision);
END
$_$;

ALTER FUNCTION national.territories_near OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.territories_near FROM PUBLIC;
