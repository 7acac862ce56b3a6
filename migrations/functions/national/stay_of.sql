-- A proposal or an offer, as the rules of the constraints ask about it. Null without a granted request or the policy in force.
CREATE OR REPLACE FUNCTION national.stay_of(placement text, policy text) RETURNS "national".stay
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT ROW(p.person, r.own_groups, national.threatening(r.own_groups, r.other_groups), p.persons, p.unit,
             daterange(p.arrival, p.departure), v.version, p.id, r.id, p.extends)::"national".stay
  FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request, fristad.policy_version v
  WHERE p.id = $1 AND v.version = $2 AND p.status IN ('PROPOSED', 'PROVISIONAL') AND r.status = 'GRANTED'
    AND v.version = national.policy_in_force() AND p.owner_region = nullif(current_setting('app.region', true), '')
$_$;

ALTER FUNCTION national.stay_of OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.stay_of FROM PUBLIC;
