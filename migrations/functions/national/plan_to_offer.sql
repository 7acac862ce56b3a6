-- The run whose plan is offered from: the country's latest that was solved to its end, if it is by the policy in force. What a
-- run that was cancelled had found so far is no plan to hold places by.
CREATE OR REPLACE FUNCTION national.plan_to_offer() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT latest.id
  FROM (SELECT r.id, r.policy_version FROM fristad.solver_run r JOIN fristad.plan p ON p.run = r.id
        WHERE r.owner_region IS NULL AND r.finished_at IS NOT NULL AND r.status = 'DONE'
        ORDER BY r.finished_at DESC, r.id LIMIT 1) AS latest
  WHERE latest.policy_version = national.policy_in_force()
$_$;

ALTER FUNCTION national.plan_to_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.plan_to_offer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.plan_to_offer TO fristad_run;
