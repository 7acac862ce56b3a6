-- Puts a policy version into force, alone, with an approval that was used up for it. False without one, or where it
-- is in force already.
CREATE OR REPLACE FUNCTION national.activate_policy(
  version text,
  digest text,
  approval uuid,
  at timestamp with time zone
) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
BEGIN
  IF NOT access.is_used_approval($3, 'policy.activate', $1) THEN RETURN false; END IF;
  PERFORM national.lock_in_order(policy => 'alone');
  IF EXISTS (SELECT FROM fristad.policy_activation a WHERE a.approval = $3) THEN RETURN false; END IF;
  IF national.policy_in_force() = $1 AND EXISTS (
    SELECT FROM fristad.policy_activation a WHERE a.policy_version = $1) THEN RETURN false; END IF;
  INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
  VALUES ($1, $2, $3, current_setting('app.actor', true), $4);
  RETURN true;
END
$_$;

ALTER FUNCTION national.activate_policy OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.activate_policy FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.activate_policy TO fristad_app;
