-- What changed in a case of the own region, and in those that were merged into it, newest first, as the log has
-- it: what was done once, and of those acts alone. The case's entries first, by what it has: by acts there are far too many.
CREATE OR REPLACE FUNCTION national.happened_in(
  case_ref text,
  acts text[],
  after uuid,
  most integer
) RETURNS TABLE(id uuid, at timestamp with time zone, act text, kind text, object text, actor text, particulars text[])
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  WITH thing AS MATERIALIZED (SELECT t.kind, t.id FROM national.things_of_case($1) t),
  hit AS MATERIALIZED (
    SELECT of.* FROM thing t CROSS JOIN LATERAL (
      SELECT e.id, e.at, e.act::text, e.object_kind::text, e.object_id::text, e.actor::text, e.particulars::text[], e.outcome, e.operation
      FROM audit.entry e WHERE e.object_kind = t.kind AND e.object_id = t.id OFFSET 0) AS of
    UNION
    SELECT e.id, e.at, e.act::text, e.object_kind::text, e.object_id::text, e.actor::text, e.particulars::text[], e.outcome, e.operation
    FROM audit.entry e
    WHERE e.case_ref = ANY (array(SELECT $1 UNION SELECT m.other FROM fristad.case_merge m WHERE m.survivor = $1))
      AND EXISTS (SELECT FROM thing))
  SELECT e.id, e.at, e.act, e.object_kind, e.object_id, e.actor, e.particulars
  FROM hit e
  WHERE e.outcome = 'DONE' AND e.operation IN ('COLLECTION', 'ALTERATION', 'OVERRIDE', 'ERASURE', 'BREAK_GLASS')
    AND e.act = ANY ($2) AND ('again:YES' = ANY (e.particulars)) IS NOT TRUE
    AND ($3 IS NULL OR (e.at, e.id) < (SELECT a.at, a.id FROM audit.entry a WHERE a.id = $3))
  ORDER BY e.at DESC, e.id DESC LIMIT $4
$$;

ALTER FUNCTION national.happened_in OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.happened_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.happened_in TO fristad_app;
