-- What a case lacks, its file and the work on it, by the policy in force, for a request of it and, where one is named, a provider of that kind.
CREATE OR REPLACE FUNCTION national.case_flags(
  ref text,
  provider_kind text DEFAULT NULL::text,
  earliest date DEFAULT NULL::date,
  latest date DEFAULT NULL::date
) RETURNS text[]
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT fristad.flags_of_file(
    (SELECT to_jsonb(f) FROM fristad.case_file f WHERE f.case_ref = $1 ORDER BY f.version DESC LIMIT 1), d.demands ->> 'confirmations',
    CASE $2 WHEN 'NGO' THEN d.demands ->> 'fundingOfNgo' ELSE CASE WHEN $2 IS NULL THEN 'IGNORE' ELSE d.demands ->> 'fundingOfOthers' END END,
    $3, $4) || fristad.flags_of_work($1, d.demands)
  FROM (SELECT national.demands() AS demands) AS d
$_$;

ALTER FUNCTION national.case_flags OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.case_flags FROM PUBLIC;
