-- Notes what was found of stays that were judged anew: `by_case` says of each what its own case breaks, `by_others` which are to be
-- held against what else stands, `against` of which of them something is, or null where the country is to be asked. Takes the rows that were read off the list, by their turns, in the same transaction. Of what
-- does not stand any more, every finding ends. Answers of which stays a finding began or ended.
CREATE OR REPLACE FUNCTION national.judged_anew(
  turns bigint[],
  by_case jsonb,
  by_others text[],
  at timestamp with time zone,
  against text[]
) RETURNS TABLE (placement text, region text)
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH taken AS (
      DELETE FROM fristad.stay_to_judge j WHERE j.turn = ANY ($1) RETURNING j.placement, j.since),
    began AS (SELECT t.placement, min(t.since) AS since FROM taken t GROUP BY t.placement),
    broken AS (
      SELECT c.key AS placement, b AS "constraint"
        FROM jsonb_each($2) AS c, jsonb_array_elements_text(c.value) AS b WHERE b <> 'apart-from-others'
      UNION
      SELECT o, 'apart-from-others' FROM unnest(coalesce($5, national.stood_against($3))) AS o WHERE o = ANY ($3)),
    ended AS (
      UPDATE fristad.stay_finding f SET ended_at = greatest($4, f.since)
      WHERE f.ended_at IS NULL
        AND CASE f."constraint" WHEN 'apart-from-others' THEN f.placement = ANY ($3) ELSE $2 ? f.placement END
        AND NOT EXISTS (SELECT FROM broken b WHERE (b.placement, b."constraint") = (f.placement, f."constraint"))
      RETURNING f.placement, f.owner_region),
    begun AS (
      INSERT INTO fristad.stay_finding AS f (placement, "constraint", since, owner_region)
        SELECT p.id, b."constraint", coalesce(n.since, $4), p.owner_region
        FROM broken b JOIN fristad.placement p ON p.id = b.placement LEFT JOIN began n ON n.placement = p.id
        ORDER BY p.id, b."constraint"
        ON CONFLICT (placement, "constraint") WHERE ended_at IS NULL DO NOTHING
      RETURNING f.placement, f.owner_region)
    SELECT e.placement, e.owner_region FROM ended e UNION SELECT b.placement, b.owner_region FROM begun b ORDER BY 1;
END
$_$;

ALTER FUNCTION national.judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.judged_anew FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.judged_anew TO fristad_run;
