-- Puts stays that stand down to be judged anew, by their own case, by what else stands, or by both; proposals by their own case
-- alone, since nobody may learn of others by proposing. What an import changes waits with everybody.
CREATE OR REPLACE FUNCTION national.wait_to_be_judged(
  placements text[],
  at timestamp with time zone,
  by_case boolean DEFAULT true,
  by_others boolean DEFAULT true,
  with_everybody boolean DEFAULT (current_setting('role') = 'fristad_import')
) RETURNS void
  LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  INSERT INTO fristad.stay_to_judge (placement, since, by_case, by_others, with_everybody)
    SELECT p.id, $2, $3, $4 AND p.status <> 'PROPOSED', $5 FROM fristad.placement p
    WHERE p.id = ANY ($1) AND (p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') OR p.status = 'PROPOSED' AND $3)
$_$;

ALTER FUNCTION national.wait_to_be_judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.wait_to_be_judged FROM PUBLIC;
