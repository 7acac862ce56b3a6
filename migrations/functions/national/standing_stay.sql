-- A stay that stands, as the rules of the constraints ask about it.
CREATE OR REPLACE FUNCTION national.standing_stay(placement text) RETURNS "national".stay
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT ROW(p.person, p.groups, national.threatening(p.groups, coalesce(r.other_groups, '{}')), p.persons, p.unit,
             n.nights * daterange(t.today, NULL), national.policy_in_force(), p.id, p.request,
             p.extends)::"national".stay
  FROM fristad.placement p LEFT JOIN fristad.placement_request r ON r.id = p.request,
       LATERAL (SELECT national.today() AS today) AS t,
       LATERAL (SELECT national.standing_nights(p.status, p.arrival, p.departure, t.today) AS nights) AS n
  WHERE p.id = $1 AND NOT isempty(n.nights * daterange(t.today, NULL))
$_$;

ALTER FUNCTION national.standing_stay OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.standing_stay FROM PUBLIC;
