-- What merging two cases of the own region would do, for whoever is assigned to both and for an approver who is kept out of neither: what
-- stands in the way, what would count for the one that survives, what would fall back, what would be judged anew, and who would coordinate
-- it besides. Of the pairs of the other, only the own region's. Null for what is not theirs to see. Nothing is changed.
CREATE OR REPLACE FUNCTION national.preview_merge(survivor text, other text) RETURNS jsonb
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  mine text := nullif(current_setting('app.region', true), '');
  who text := nullif(current_setting('app.actor', true), '');
  cases text[] := ARRAY[$1, $2];
BEGIN
  IF NOT national.are_two_cases(cases, mine)
     OR EXISTS (SELECT FROM access.case_listing l
                WHERE l.case_ref = ANY (cases) AND l.actor = who AND l.verdict = 'MAY_NOT' AND l.ended_at IS NULL)
     OR NOT (split_part(current_setting('app.roles', true), ' ', 1) = 'APPROVER' OR access.is_assigned_to_both(cases, who)) THEN
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM fristad.data_key k WHERE k.subject_kind = 'CASE' AND k.subject_id = ANY (cases) AND k.erased_at IS NOT NULL) THEN
    RETURN '{"code": "erased"}';
  END IF;
  RETURN jsonb_build_object(
    'code', 'PREVIEW',
    'obstacles', national.merge_obstacles($1, $2),
    'requests', array(SELECT r.id FROM fristad.placement_request r WHERE r.person = $2 ORDER BY r.id),
    'placements', array(SELECT p.id FROM fristad.placement p WHERE p.person = $2 ORDER BY p.id),
    'fallsBack', array(SELECT p.id FROM fristad.placement p
                       WHERE p.person = ANY (cases) AND p.status IN ('PROPOSED', 'PROVISIONAL') ORDER BY p.id),
    'judgedAnew', array(SELECT p.id FROM fristad.placement p
                        WHERE p.person = ANY (cases) AND p.status IN ('CONFIRMED', 'ARRIVED') ORDER BY p.id),
    'apartFrom', array(SELECT DISTINCT CASE n.a WHEN $2 THEN n.b ELSE n.a END AS person FROM fristad.non_association n
                      WHERE n.withdrawn_at IS NULL AND $2 IN (n.a, n.b) AND n.owner_region = mine ORDER BY person),
    'coordinators', array(SELECT a.actor FROM access.case_assignment a
                          WHERE a.case_ref = $2 AND a.ended_at IS NULL AND NOT EXISTS (
                            SELECT FROM access.case_assignment x
                            WHERE (x.case_ref, x.actor) = ($1, a.actor) AND x.ended_at IS NULL)
                          ORDER BY a.actor));
END
$_$;

ALTER FUNCTION national.preview_merge OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.preview_merge FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.preview_merge TO fristad_app;
