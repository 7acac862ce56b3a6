-- The stays that a household could stand against where it is or was, on whatever nights: in its unit, of its person, of whom it is
-- kept apart from, of groups in conflict near by, and in its locality where that is as full as may be.
CREATE OR REPLACE FUNCTION national.stays_beside(
  placement text,
  person text,
  groups text[],
  unit text,
  locality text,
  location public.geography
) RETURNS text[]
  LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  own text[] := national.threatening($3, '{}');
  other text[] := national.threatening('{}', $3);
BEGIN
  RETURN array(
    SELECT p.id FROM fristad.placement p
      WHERE p.unit = $4 AND p.id <> $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
    UNION
    SELECT p.id FROM fristad.placement p
      WHERE p.person = $2 AND p.id <> $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
    UNION
    SELECT p.id FROM fristad.non_association n
      JOIN fristad.placement p ON p.person = CASE $2 WHEN n.a THEN n.b WHEN n.b THEN n.a END
        AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
      WHERE $2 IN (n.a, n.b) AND n.withdrawn_at IS NULL
    UNION
    SELECT p.id
      FROM (SELECT o.id FROM fristad.housing_unit o WHERE o.locality = $5
            UNION
            SELECT o.id FROM fristad.policy_version v JOIN fristad.housing_unit o ON ST_DWithin(o.location, $6,
              national.strictest(v.version, NULL, v.dispersion_metres, '{dispersionMetres}'))
            WHERE v.version = national.policy_in_force()) AS near
      JOIN fristad.placement p ON p.unit = near.id AND p.id <> $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
      LEFT JOIN fristad.placement_request r ON r.id = p.request
      WHERE $3 <> '{}' AND (p.groups && own OR r.other_groups && other)
    UNION
    SELECT unnest(here.stays)
      FROM (SELECT coalesce(array_agg(p.id), '{}') AS stays FROM fristad.housing_unit o
            JOIN fristad.placement p ON p.unit = o.id AND p.id <> $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
            WHERE o.locality = $5) AS here
      WHERE cardinality(here.stays) >= national.cap_of($5, national.policy_in_force()));
END
$_$;

ALTER FUNCTION national.stays_beside OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.stays_beside FROM PUBLIC;
