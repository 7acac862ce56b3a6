-- What the work on a case lacks, coded, where something is asked of it: a contact person, a day by which the threat is assessed anew, and
-- while an emergency placement is asked for, a long-term one that is to follow.
CREATE OR REPLACE FUNCTION fristad.flags_of_work(ref text, demands jsonb) RETURNS text[]
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT array_remove(ARRAY[
    CASE WHEN $2 ->> 'contactPerson' <> 'IGNORE' AND NOT EXISTS (SELECT FROM fristad.contact_person c WHERE c.case_ref = $1)
         THEN 'CONTACT_PERSON_MISSING' END,
    CASE WHEN $2 ->> 'reassessment' <> 'IGNORE' AND (
           SELECT f.reassess_by FROM fristad.case_file f WHERE f.case_ref = $1 ORDER BY f.version DESC LIMIT 1) IS NULL
         THEN 'REASSESSMENT_MISSING' END,
    CASE WHEN $2 ->> 'longTermPlan' <> 'IGNORE'
           AND EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.kind = 'EMERGENCY'
                       AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED'))
           AND NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.kind = 'LONG_TERM'
                           AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED'))
         THEN 'LONG_TERM_PLAN_MISSING' END], NULL)
$_$;

ALTER FUNCTION fristad.flags_of_work OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION fristad.flags_of_work FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fristad.flags_of_work TO fristad_app, fristad_national;
