-- The stays within the dispersion distance of some units, or in their localities.
CREATE OR REPLACE FUNCTION national.stays_around(units text[]) RETURNS text[]
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT coalesce(array_agg(DISTINCT p.id), '{}')
  FROM fristad.housing_unit u
  JOIN fristad.policy_version v ON v.version = national.policy_in_force()
  JOIN fristad.housing_unit o ON o.locality = u.locality OR ST_DWithin(o.location, u.location, v.dispersion_metres)
  JOIN fristad.placement p ON p.unit = o.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
  WHERE u.id = ANY ($1)
$_$;

ALTER FUNCTION national.stays_around OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.stays_around FROM PUBLIC;
