-- What a housing officer must know of who comes to own units: how many, and what they need.
CREATE OR REPLACE FUNCTION national.households_in(
  placements text[]
) RETURNS TABLE(placement text, adults bigint, children bigint, needs text[])
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT p.id, r.adults, r.children, r.needs
  FROM fristad.placement p
  JOIN fristad.housing_unit u ON u.id = p.unit JOIN fristad.locality l ON l.code = u.locality
  LEFT JOIN fristad.placement_request r ON r.id = p.request
  WHERE p.id = ANY ($1) AND p.status <> 'PROPOSED'
    AND (u.provider = nullif(current_setting('app.provider', true), '')
         OR l.municipality = nullif(current_setting('app.municipality', true), ''))
$_$;

ALTER FUNCTION national.households_in OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.households_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.households_in TO fristad_app;
