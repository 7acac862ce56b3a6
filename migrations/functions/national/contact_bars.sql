-- Whether the policy in force refuses to confirm a placement of the own region while nobody is known to keep contact. Never in an emergency.
CREATE OR REPLACE FUNCTION national.contact_bars(placement text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (
    SELECT FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '') AND r.urgency <> 'EMERGENCY'
      AND national.demands() ->> 'contactPerson' = 'REFUSE' AND 'CONTACT_PERSON_MISSING' = ANY (national.case_flags(r.person)))
$_$;

ALTER FUNCTION national.contact_bars OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.contact_bars FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.contact_bars TO fristad_app;
