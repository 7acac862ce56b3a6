-- Why no other place is asked for a household that is to leave its stay; null if one is. One for a stay at a time, three for a person
-- in thirty days. Whoever calls it holds the locks of the person.
CREATE OR REPLACE FUNCTION national.why_not_leave(placement text, at timestamp with time zone) RETURNS text
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  p fristad.placement%ROWTYPE;
  refusal text;
BEGIN
  SELECT x.* INTO STRICT p FROM fristad.placement x WHERE x.id = $1;
  IF p.status <> 'ARRIVED' THEN RETURN 'not-lived-in'; END IF;
  IF NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.id = p.request) THEN RETURN 'without-a-request'; END IF;
  IF EXISTS (SELECT FROM fristad.emergency_transfer e JOIN fristad.placement_request q ON q.id = e.request
             WHERE e.leaves = p.id AND q.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')) THEN
    RETURN 'asked-already';
  END IF;
  IF 3 <= (SELECT count(*) FROM fristad.emergency_transfer e
           WHERE e.person = p.person AND e.asked_at > $2 - interval '30 days') THEN
    RETURN 'no-emergency-left';
  END IF;
  refusal := national.goes_on(p.person);
  RETURN CASE WHEN refusal IS NULL OR refusal = 'erased' THEN refusal ELSE 'no-such-placement' END;
END
$_$;

ALTER FUNCTION national.why_not_leave OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.why_not_leave FROM PUBLIC;
