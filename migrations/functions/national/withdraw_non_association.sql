-- Withdraws a non-association of the own region, with an approval that was used up for that case.
CREATE OR REPLACE FUNCTION national.withdraw_non_association(
  one text,
  pair uuid,
  reason text,
  approval uuid,
  at timestamp with time zone
) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
BEGIN
  IF NOT access.is_used_approval($4, 'case.change-conflict-profile', $1) THEN RETURN false; END IF;
  PERFORM national.lock_in_order(pairs => 'alone');
  -- Who was merged into another case meanwhile asks for nothing any more.
  IF NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), '')) THEN RETURN false; END IF;
  UPDATE fristad.non_association n
    SET withdrawn_at = $5, withdrawn_by = nullif(current_setting('app.actor', true), ''), withdrawn_for = $3, withdrawn_approval = $4
    WHERE n.id = $2 AND n.owner_region = nullif(current_setting('app.region', true), '') AND $1 IN (n.a, n.b) AND n.withdrawn_at IS NULL;
  RETURN FOUND;
END
$_$;

ALTER FUNCTION national.withdraw_non_association OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.withdraw_non_association FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.withdraw_non_association TO fristad_app;
