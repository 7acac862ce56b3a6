-- The things of a unit that log entries name.
CREATE OR REPLACE FUNCTION national.things_of_unit(of_unit text) RETURNS TABLE(kind text, id text, listed boolean)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT k.kind, of_unit, k.kind <> 'address' FROM (VALUES ('unit'), ('address'), ('candidates')) AS k (kind)
  UNION ALL
  SELECT k.kind, p.id, k.kind = 'placement'
  FROM fristad.placement p, (VALUES ('placement'), ('address')) AS k (kind)
  WHERE p.unit = of_unit AND (current_setting('app.scope', true) = 'national-audit' OR p.owner_region = nullif(current_setting('app.region', true), ''))
$$;

ALTER FUNCTION national.things_of_unit OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.things_of_unit FROM PUBLIC;
