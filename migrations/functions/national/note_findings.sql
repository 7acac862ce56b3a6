-- Begins and ends the findings of a stay: those that tell of others are one, which says that there is something, and
-- not what.
CREATE OR REPLACE FUNCTION national.note_findings(
  of_stay text,
  broken text[],
  among text,
  at timestamp with time zone
) RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  UPDATE fristad.stay_finding f SET ended_at = greatest($4, f.since)
    WHERE f.placement = $1 AND f.ended_at IS NULL AND NOT f."constraint" = ANY ($2)
      AND (f."constraint" = 'apart-from-others') = ($3 = 'others');
  INSERT INTO fristad.stay_finding (placement, "constraint", since, owner_region)
    SELECT p.id, b, $4, p.owner_region FROM fristad.placement p, unnest($2) AS b WHERE p.id = $1
    ON CONFLICT (placement, "constraint") WHERE ended_at IS NULL DO NOTHING;
END
$_$;

ALTER FUNCTION national.note_findings OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.note_findings FROM PUBLIC;
