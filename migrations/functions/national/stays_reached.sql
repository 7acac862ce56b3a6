-- The stays that a unit reaches from where it lies now and from where it lay: within the dispersion distance, in either locality,
-- and, however far away, those of persons who are kept apart from somebody in it.
CREATE OR REPLACE FUNCTION national.stays_reached(
  of_unit text,
  former_locality text,
  former_location public.geography
) RETURNS text[]
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  WITH standing AS (
    SELECT p.id, p.person, p.unit FROM fristad.placement p WHERE p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')),
  within AS (SELECT s.person FROM standing s WHERE s.unit = $1)
  SELECT array(
    SELECT unnest(national.stays_around(ARRAY[$1]))
    UNION
    SELECT s.id
    FROM fristad.policy_version v
    JOIN fristad.housing_unit o ON o.locality = $2 OR ST_DWithin(o.location, $3, v.dispersion_metres)
    JOIN standing s ON s.unit = o.id
    WHERE v.version = national.policy_in_force()
    UNION
    SELECT s.id
    FROM within w
    JOIN fristad.non_association n ON w.person IN (n.a, n.b)
    JOIN standing s ON s.person IN (n.a, n.b))
$_$;

ALTER FUNCTION national.stays_reached OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.stays_reached FROM PUBLIC;
