-- Puts stays down to be judged anew by their own case.
CREATE OR REPLACE FUNCTION national.wait_to_be_judged(placements text[], at timestamp with time zone) RETURNS void
  LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  INSERT INTO fristad.stay_to_judge AS j (placement, since, owner_region)
    SELECT p.id, $2, p.owner_region FROM fristad.placement p WHERE p.id = ANY ($1) ORDER BY p.id COLLATE "C"
    ON CONFLICT ON CONSTRAINT stay_to_judge_pkey DO UPDATE
      SET since = j.since, owner_region = excluded.owner_region, turn = excluded.turn
$_$;

ALTER FUNCTION national.wait_to_be_judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.wait_to_be_judged FROM PUBLIC;
