-- States, for an analyst, how two groups stand to each other. They are allied or hostile, never both, and it is stated once.
CREATE OR REPLACE FUNCTION national.state_relation(id uuid, a text, b text, relation text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
DECLARE
  stands text;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN 'unknown-group'; END IF;
  PERFORM national.lock_in_order(ground => 'alone');
  SELECT r.relation INTO stands FROM fristad.group_relation r WHERE (r.a, r.b) IN (($2, $3), ($3, $2)) LIMIT 1;
  IF FOUND THEN RETURN CASE WHEN stands = $4 THEN 'related-already' ELSE 'related-otherwise' END; END IF;
  IF (SELECT count(*) FROM fristad.hostile_group g WHERE g.code IN ($2, $3)) <> 2 THEN RETURN 'unknown-group'; END IF;
  INSERT INTO fristad.group_relation (a, b, relation, id, stated_by, stated_at)
    VALUES (least($2 COLLATE "C", $3), greatest($2 COLLATE "C", $3), $4, $1, nullif(current_setting('app.actor', true), ''), clock_timestamp());
  RETURN 'STATED';
END
$_$;

ALTER FUNCTION national.state_relation OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.state_relation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.state_relation TO fristad_app;
