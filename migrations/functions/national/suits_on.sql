-- The days on which a household could arrive in a unit as far as the request and the ground alone say: kind, beds, where it lies, and
-- clear of all ground of whom it is kept from, but for one territory (`besides`).
CREATE OR REPLACE FUNCTION national.suits_on(request text, unit text, besides text) RETURNS date[]
  LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
DECLARE
  policy fristad.policy_version%ROWTYPE;
  r fristad.placement_request%ROWTYPE;
  u fristad.housing_unit%ROWTYPE;
  here text := national.region_of_unit($2);
  threats text[];
BEGIN
  SELECT v.* INTO policy FROM fristad.policy_version v WHERE v.version = national.policy_in_force();
  SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = $1;
  SELECT x.* INTO u FROM fristad.housing_unit x WHERE x.id = $2;
  IF u.kind <> r.kind OR u.beds < r.adults + r.children OR u.locality = ANY (r.excluded_localities)
     OR NOT coalesce(here = ANY (r.allowed_regions), true) THEN RETURN '{}'; END IF;
  IF r.relocation_required AND (u.locality = r.home_locality OR EXISTS (
    SELECT FROM fristad.locality l WHERE l.code = r.home_locality AND ST_Distance(l.location, u.location)
      < national.strictest(policy.version, here, policy.least_relocation_metres, '{leastRelocationMetres}'))) THEN RETURN '{}'; END IF;
  IF EXISTS (SELECT FROM fristad.exclusion_zone z WHERE z.request = $1
             AND (ST_DWithin(u.location, fristad.along_geodesics(z.ground), 0.001)
                  OR ST_DWithin(u.location::geometry, z.ground::geometry, 9e-9))) THEN RETURN '{}'; END IF;
  threats := national.threatening(r.own_groups, r.other_groups);
  RETURN (
    WITH near AS MATERIALIZED (
      SELECT t.valid
      FROM national.buffers_in(policy.version, here) AS buffers, national.territories_near($2, buffers) AS n
      JOIN fristad.territory t ON (t.id, t.version) = (n.territory, n.version)
      WHERE t.groups && threats AND t.id IS DISTINCT FROM $3
        AND (n.metres = 0 OR n.metres < (buffers ->> t.class)::double precision))
    SELECT coalesce(array_agg(day.on), '{}')
    FROM (SELECT s::date AS on
          FROM generate_series(greatest(r.earliest_arrival, least(r.latest_arrival, national.today())), r.latest_arrival, '1 day') AS s) AS day
    WHERE daterange(day.on, day.on + r.nights) <@ u.available
      AND NOT EXISTS (SELECT FROM near n WHERE n.valid && daterange(day.on, day.on + r.nights)));
END
$_$;

ALTER FUNCTION national.suits_on OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.suits_on FROM PUBLIC;
