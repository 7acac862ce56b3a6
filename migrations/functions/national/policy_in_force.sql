-- The policy version in force: the one activated last, and before any activation that of the latest import.
CREATE OR REPLACE FUNCTION national.policy_in_force() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(
    (SELECT a.policy_version FROM fristad.policy_activation a ORDER BY a.ordinal DESC LIMIT 1),
    (SELECT i.policy_version FROM fristad.scenario_import i ORDER BY i.ordinal DESC LIMIT 1))
$$;

ALTER FUNCTION national.policy_in_force OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.policy_in_force FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.policy_in_force TO fristad_app, fristad_run;
