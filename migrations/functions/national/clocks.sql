-- How long everything may take, by the policy in force: what it says nothing of is as it is where no policy says anything.
CREATE OR REPLACE FUNCTION national.clocks() RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT jsonb_build_object(
    'offerHours', 24, 'offerRenewals', 1,
    'decideHours', jsonb_build_object('EMERGENCY', 2, 'SHORT_NOTICE', 24, 'STANDARD', 120),
    'placeHours', jsonb_build_object('EMERGENCY', 12, 'SHORT_NOTICE', 72, 'STANDARD', 720),
    'leadDays', 90, 'draftDays', 30, 'grantedDays', 90, 'parkedDays', 14, 'transferReviewHours', 24,
    'incidentHours', jsonb_build_object('EMERGENCY', 4, 'SHORT_NOTICE', 48, 'STANDARD', 168))
    || coalesce((SELECT v.clocks FROM fristad.policy_version v WHERE v.version = national.policy_in_force()), '{}')
$$;

ALTER FUNCTION national.clocks OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.clocks FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.clocks TO fristad_app, fristad_run;
