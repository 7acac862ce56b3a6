-- A policy version that a run, a placement or an activation goes by never changes.
CREATE OR REPLACE FUNCTION fristad.used_policy_is_immutable() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM fristad.solver_run r WHERE r.policy_version = OLD.version)
     OR EXISTS (SELECT FROM fristad.policy_activation a WHERE a.policy_version = OLD.version) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME,
      MESSAGE = format('policy %s has been used or was in force: record a new version', OLD.version);
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

ALTER FUNCTION fristad.used_policy_is_immutable OWNER TO fristad_national;
