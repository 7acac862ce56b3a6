-- Ends how two groups stand to each other, whichever was named first, by an approval that this transaction uses up.
CREATE OR REPLACE FUNCTION national.end_relation(relation uuid, reason text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
DECLARE
  r fristad.group_relation%ROWTYPE;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN 'no-such-relation'; END IF;
  PERFORM national.lock_in_order(ground => 'alone');
  SELECT x.* INTO r FROM fristad.group_relation x WHERE x.id = $1;
  IF NOT FOUND THEN RETURN 'no-such-relation'; END IF;
  IF NOT access.uses_approval_now('group-relation.end', $1::text) THEN RETURN 'second-person-needed'; END IF;
  WITH gone AS (
    DELETE FROM fristad.group_relation x WHERE (x.a, x.b) IN ((r.a, r.b), (r.b, r.a)) RETURNING x.*)
  INSERT INTO fristad.ended_relation (id, a, b, relation, stated_by, stated_at, ended_by, ended_at, reason)
    SELECT g.id, g.a, g.b, g.relation, g.stated_by, g.stated_at, nullif(current_setting('app.actor', true), ''), clock_timestamp(), $2
    FROM gone g;
  RETURN 'ENDED';
END
$_$;

ALTER FUNCTION national.end_relation OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.end_relation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.end_relation TO fristad_app;
