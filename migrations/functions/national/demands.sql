-- What is asked of the file of a case, by the policy in force: what it says nothing of is ignored.
CREATE OR REPLACE FUNCTION national.demands() RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT '{"confirmations": "IGNORE", "fundingOfNgo": "IGNORE", "fundingOfOthers": "IGNORE", "contactPerson": "IGNORE", "reassessment": "IGNORE",
           "longTermPlan": "IGNORE"}'::jsonb
    || coalesce((SELECT v.demands FROM fristad.policy_version v WHERE v.version = national.policy_in_force()), '{}')
$$;

ALTER FUNCTION national.demands OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.demands FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.demands TO fristad_app, fristad_run;
