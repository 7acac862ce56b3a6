-- What of that which a case lacks the policy in force refuses to submit a request without. Of a case of the own region, to whoever may
-- submit one; who pays and who keeps contact is asked when a place is confirmed.
CREATE OR REPLACE FUNCTION national.missing_to_submit(request text) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT array(
    SELECT f.flag FROM unnest(national.case_flags(r.person)) WITH ORDINALITY AS f (flag, place)
    WHERE national.demands() ->> CASE f.flag
      WHEN 'RESIDENT_NOT_CONFIRMED' THEN 'confirmations' WHEN 'TIES_NOT_CONFIRMED' THEN 'confirmations'
      WHEN 'MOTIVATION_NOT_CONFIRMED' THEN 'confirmations' WHEN 'REASSESSMENT_MISSING' THEN 'reassessment'
      WHEN 'LONG_TERM_PLAN_MISSING' THEN 'longTermPlan' END = 'REFUSE'
    ORDER BY f.place)
  FROM fristad.placement_request r
  WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '')
$_$;

ALTER FUNCTION national.missing_to_submit OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.missing_to_submit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.missing_to_submit TO fristad_app;
