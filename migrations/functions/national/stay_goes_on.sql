-- Lets a stay last again as long as it would have, since nobody came to the place that its household was to go to: where the unit is
-- still there, and nobody else took those nights. Answers the stay, or null where there is none or somebody did. To be asked under the locks of a place.
CREATE OR REPLACE FUNCTION national.stay_goes_on(placement text) RETURNS text
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  p fristad.placement%ROWTYPE;
  o fristad.placement%ROWTYPE;
  stay "national".stay;
BEGIN
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1 AND x.status IN ('CANCELLED', 'NOT_ARRIVED');
  SELECT x.* INTO o FROM fristad.placement x
    WHERE x.id = p.transfers AND x.status = 'ARRIVED' AND x.departure = p.arrival AND x.departure < p.leaves_until;
  IF NOT FOUND OR NOT EXISTS (
    SELECT FROM fristad.housing_unit u WHERE u.id = o.unit AND daterange(o.departure, p.leaves_until) <@ u.available) THEN
    RETURN NULL;
  END IF;
  stay := ROW(o.person, o.groups,
              national.threatening(o.groups, coalesce((SELECT r.other_groups FROM fristad.placement_request r WHERE r.id = o.request), '{}')),
              o.persons, o.unit, daterange(o.departure, p.leaves_until), national.policy_in_force(), o.id, o.request, o.extends)::"national".stay;
  IF array(SELECT unnest(national.broken_by(stay))
           EXCEPT SELECT unnest(ARRAY['not-in-the-past', 'one-place-per-request', 'cooled-off'])
           EXCEPT SELECT x."constraint" FROM fristad.placement_override x WHERE x.placement = o.id) <> '{}' THEN
    RETURN NULL;
  END IF;
  -- What was to begin after the next one begins after this one again.
  UPDATE fristad.placement_request r SET follows = o.request, version = r.version + 1
    WHERE r.follows = p.request AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED');
  UPDATE fristad.placement x SET departure = p.leaves_until, version = x.version + 1 WHERE x.id = o.id;
  RETURN o.id;
EXCEPTION WHEN exclusion_violation THEN
  RETURN NULL;
END
$_$;

ALTER FUNCTION national.stay_goes_on OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.stay_goes_on FROM PUBLIC;
