-- Makes two cases of the own region that are of one person one: whoever acts is assigned to both, and a second person approved it. Refused
-- while one person would be in two places, or is kept apart from themselves. What is only proposed or offered to either falls back: it was
-- found for somebody of whom half was known. Answers what fell back.
CREATE OR REPLACE FUNCTION national.merge_cases(
  survivor text,
  other text,
  approval uuid,
  at timestamp with time zone
) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  mine text := nullif(current_setting('app.region', true), '');
  who text := nullif(current_setting('app.actor', true), '');
  cases text[] := ARRAY[least($1, $2), greatest($1, $2)];
  obstacle jsonb;
  fell text[];
BEGIN
  IF $1 = $2 THEN RETURN '{"code": "same-case"}'; END IF;
  PERFORM national.lock_in_order(pairs => 'alone', persons => cases);
  IF NOT access.is_used_approval($3, 'case.merge', $1) OR NOT national.are_two_cases(cases, mine)
     OR NOT access.is_assigned_to_both(cases, who) THEN
    RETURN '{"code": "no-such-case"}';
  END IF;
  IF national.goes_on(cases[1]) IS NOT NULL OR national.goes_on(cases[2]) IS NOT NULL THEN RETURN '{"code": "erased"}'; END IF;
  obstacle := national.merge_obstacles($1, $2) -> 0;
  IF obstacle IS NOT NULL THEN RETURN obstacle; END IF;
  WITH freed AS (
    UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
    WHERE p.person = ANY (cases) AND p.status IN ('PROPOSED', 'PROVISIONAL')
    RETURNING p.id)
  SELECT coalesce(array_agg(f.id ORDER BY f.id), '{}') INTO fell FROM freed f;
  INSERT INTO fristad.case_merge (other, survivor, owner_region, requests, placements, approval, merged_by, merged_at)
    VALUES ($2, $1, mine, array(SELECT r.id FROM fristad.placement_request r WHERE r.person = $2 ORDER BY r.id),
            array(SELECT p.id FROM fristad.placement p WHERE p.person = $2 ORDER BY p.id), $3, who, $4);
  UPDATE fristad.case_merge m SET survivor = $1 WHERE m.survivor = $2;
  UPDATE fristad.placement_request r SET person = $1, version = r.version + 1 WHERE r.person = $2;
  UPDATE fristad.placement p SET person = $1, version = p.version + 1 WHERE p.person = $2;
  UPDATE fristad.emergency_transfer e SET person = $1 WHERE e.person = $2;
  INSERT INTO fristad.non_association (a, b, scope, metres, owner_region, added_by, added_at, approval)
    SELECT CASE n.a WHEN $2 THEN $1 ELSE n.a END, CASE n.b WHEN $2 THEN $1 ELSE n.b END, n.scope, n.metres, n.owner_region,
           n.added_by, n.added_at, n.approval
    FROM fristad.non_association n WHERE n.withdrawn_at IS NULL AND $2 IN (n.a, n.b)
    ON CONFLICT DO NOTHING;
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
    SELECT gen_random_uuid(), $1, a.actor, who, $4 FROM access.case_assignment a WHERE a.case_ref = $2 AND a.ended_at IS NULL AND a.actor <> who
    ON CONFLICT DO NOTHING;
  UPDATE access.case_listing x SET ended_by = who, ended_at = $4
    FROM access.case_listing l
    WHERE l.case_ref = $2 AND l.ended_at IS NULL AND l.verdict = 'MAY_NOT'
      AND (x.case_ref, x.actor, x.verdict) = ($1, l.actor, 'MAY') AND x.ended_at IS NULL;
  INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at)
    SELECT gen_random_uuid(), $1, l.actor, l.verdict, who, $4 FROM access.case_listing l
    WHERE l.case_ref = $2 AND l.ended_at IS NULL AND l.verdict = 'MAY_NOT' AND NOT EXISTS (
      SELECT FROM access.case_listing x WHERE (x.case_ref, x.actor) = ($1, l.actor) AND x.ended_at IS NULL);
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.placement p WHERE p.person = $1 AND p.status IN ('CONFIRMED', 'ARRIVED') ORDER BY p.id), $4);
  RETURN jsonb_build_object('code', 'MERGED', 'fellBack', fell);
END
$_$;

ALTER FUNCTION national.merge_cases OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.merge_cases FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.merge_cases TO fristad_app;
