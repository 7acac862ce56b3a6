-- What the file of a case lacks, coded, where something is asked of it; null stands for a case without a file. `earliest` and
-- `latest` are the days of arrival that a decision on who pays is to reach; null where there are none.
CREATE OR REPLACE FUNCTION fristad.flags_of_file(
  file jsonb,
  confirmations text,
  funding text,
  earliest date DEFAULT NULL::date,
  latest date DEFAULT NULL::date
) RETURNS text[]
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT array_remove(ARRAY[
    CASE WHEN confirmations <> 'IGNORE' AND file ->> 'resident' IS DISTINCT FROM 'true' THEN 'RESIDENT_NOT_CONFIRMED' END,
    CASE WHEN confirmations <> 'IGNORE' AND file ->> 'local_ties' IS DISTINCT FROM 'true' THEN 'TIES_NOT_CONFIRMED' END,
    CASE WHEN confirmations <> 'IGNORE' AND file ->> 'motivated' IS DISTINCT FROM 'true' THEN 'MOTIVATION_NOT_CONFIRMED' END,
    CASE WHEN funding = 'IGNORE' THEN NULL
         WHEN file ->> 'funding_kind' IS NULL THEN 'FUNDING_MISSING'
         WHEN file ->> 'funding_kind' = 'REFUSED' THEN 'FUNDING_REFUSED'
         WHEN (file ->> 'funded_until')::date < earliest OR (file ->> 'funded_from')::date > latest THEN 'FUNDING_OUTSIDE_STAY' END], NULL)
$$;

ALTER FUNCTION fristad.flags_of_file OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION fristad.flags_of_file FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fristad.flags_of_file TO fristad_app, fristad_national;
