-- Takes the locks of the act that uses an approval up, before what was approved is compared with what is: nobody changes it until the act
-- is over. Only for whoever has used up that very approval; `other` is the case that is to be merged into the one.
CREATE OR REPLACE FUNCTION national.lock_to_use(approval uuid, rule text, object text, other text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  mine text := nullif(current_setting('app.region', true), '');
  locked text;
BEGIN
  IF NOT access.is_used_approval($1, $2, $3) THEN RETURN; END IF;
  CASE $2
    WHEN 'unit.raise-capacity', 'unit.reopen' THEN PERFORM national.lock_own_unit($3);
    WHEN 'unit.correct' THEN PERFORM national.lock_to_correct_unit($3);
    WHEN 'provider.widen' THEN PERFORM national.lock_provider($3);
    WHEN 'policy.activate' THEN PERFORM national.lock_in_order(policy => 'alone');
    WHEN 'territory.narrow' THEN PERFORM national.lock_in_order(policy => 'shared', ground => 'alone');
    WHEN 'group-relation.end' THEN PERFORM national.lock_in_order(ground => 'alone');
    WHEN 'case.change-conflict-profile' THEN PERFORM national.lock_in_order(pairs => 'alone');
    WHEN 'case.merge' THEN PERFORM national.lock_in_order(pairs => 'alone', persons => ARRAY[least($3, $4), greatest($3, $4)]);
    WHEN 'case.erase' THEN PERFORM national.lock_in_order(persons => ARRAY[$3]);
    WHEN 'placement.override' THEN PERFORM national.lock_placement($3);
    WHEN 'incident.keep' THEN
      SELECT p.person INTO locked
        FROM fristad.incident i JOIN fristad.placement p ON p.id = i.placement WHERE i.id = $3 AND i.owner_region = mine;
      IF locked IS NULL THEN RETURN; END IF;
      PERFORM national.lock_in_order(persons => ARRAY[locked]);
      PERFORM national.must_be_of(locked, (
        SELECT p.person FROM fristad.incident i JOIN fristad.placement p ON p.id = i.placement WHERE i.id = $3));
      PERFORM i.id FROM fristad.incident i WHERE i.id = $3 AND i.owner_region = mine FOR NO KEY UPDATE;
    ELSE NULL;
  END CASE;
END
$_$;

ALTER FUNCTION national.lock_to_use OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_to_use FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_to_use TO fristad_app;
