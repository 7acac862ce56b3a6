-- Whether the policy in force refuses to confirm a placement of the own region for want of a decision on who pays. Never in an
-- emergency: who must leave tonight does not wait for money.
CREATE OR REPLACE FUNCTION national.funding_bars(placement text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (
    SELECT FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request
    JOIN fristad.housing_unit u ON u.id = p.unit JOIN fristad.provider o ON o.id = u.provider
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '') AND r.urgency <> 'EMERGENCY'
      AND national.demands() ->> (CASE o.kind WHEN 'NGO' THEN 'fundingOfNgo' ELSE 'fundingOfOthers' END) = 'REFUSE'
      AND national.case_flags(r.person, o.kind, r.earliest_arrival, r.latest_arrival)
          && ARRAY['FUNDING_MISSING', 'FUNDING_REFUSED', 'FUNDING_OUTSIDE_STAY'])
$_$;

ALTER FUNCTION national.funding_bars OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.funding_bars FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.funding_bars TO fristad_app;
