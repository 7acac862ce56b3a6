-- The one way from PROPOSED to PROVISIONAL without a second person: only what the latest plan of the country found for the
-- request, asked anew under the locks of a confirmation, and only for as long as the policy in force lets it, not
-- beyond `until`.
CREATE OR REPLACE FUNCTION national.hold_place(
  placement text,
  run uuid,
  at timestamp with time zone,
  until timestamp with time zone
) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  stay "national".stay;
BEGIN
  PERFORM national.lock_placement($1);
  stay := national.stay_of($1, national.policy_in_force());
  IF stay.person IS NULL OR national.what_changed($1) <> '{}' OR national.broken_by(stay) <> '{}' OR NOT EXISTS (
    SELECT FROM fristad.placement p
    JOIN fristad.plan_assignment a
      ON a.run = national.plan_to_offer() AND a.run = $2
         AND (a.request, a.unit, a.arrival, a.departure) = (p.request, p.unit, p.arrival, p.departure)
    WHERE p.id = $1 AND p.status = 'PROPOSED' AND p.extends IS NULL
      AND p.transfers IS NOT DISTINCT FROM national.left_by(p.request)) THEN
    RETURN false;
  END IF;
  UPDATE fristad.placement p SET status = 'PROVISIONAL', version = p.version + 1 WHERE p.id = $1;
  INSERT INTO fristad.offer (placement, request, unit, run, owner_region, made_at, until, day, policy)
    SELECT p.id, p.request, p.unit, $2, p.owner_region, $3, least($4, $3 + make_interval(hours => (national.clocks() ->> 'offerHours')::integer)), national.today(), national.policy_in_force()
    FROM fristad.placement p WHERE p.id = $1;
  RETURN true;
EXCEPTION WHEN exclusion_violation OR unique_violation THEN
  RETURN false;
END
$_$;

ALTER FUNCTION national.hold_place OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.hold_place FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.hold_place TO fristad_app;
