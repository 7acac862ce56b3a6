-- States a non-association of the own region, with an approval that was used up for that case. Null without one, or
-- where it is stated already.
CREATE OR REPLACE FUNCTION national.add_non_association(
  one text,
  other text,
  scope text,
  metres double precision,
  approval uuid,
  at timestamp with time zone
) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
DECLARE
  pair uuid;
BEGIN
  IF NOT access.is_used_approval($5, 'case.change-conflict-profile', $1) THEN RETURN NULL; END IF;
  PERFORM national.lock_in_order(pairs => 'alone');
  -- Who was merged into another case meanwhile asks for nothing any more.
  IF NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), '')) THEN RETURN NULL; END IF;
  SELECT n.id INTO pair FROM fristad.non_association n
    WHERE n.owner_region = nullif(current_setting('app.region', true), '') AND n.withdrawn_at IS NULL AND least(n.a, n.b) = least($1, $2)
      AND greatest(n.a, n.b) = greatest($1, $2) AND n.scope = $3 AND n.metres IS NOT DISTINCT FROM $4;
  IF FOUND THEN RETURN pair; END IF;
  INSERT INTO fristad.non_association AS n (a, b, scope, metres, owner_region, added_by, added_at, approval)
    VALUES ($1, $2, $3, $4, nullif(current_setting('app.region', true), ''), nullif(current_setting('app.actor', true), ''), $6, $5) RETURNING n.id INTO pair;
  RETURN pair;
END
$_$;

ALTER FUNCTION national.add_non_association OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.add_non_association FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.add_non_association TO fristad_app;
