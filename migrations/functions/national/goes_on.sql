-- Whether more may be asked for a case; null if so. An erased one takes nothing more, and one whose last coordinator was just taken from it
-- is nobody's to ask for. Taken after all other locks.
CREATE OR REPLACE FUNCTION national.goes_on(ref text) RETURNS text
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $_$
BEGIN
  PERFORM fristad.one_at_a_time('coordinators', $1);
  IF EXISTS (SELECT FROM fristad.data_key k WHERE (k.subject_kind, k.subject_id) = ('CASE', $1) AND k.erased_at IS NOT NULL) THEN
    RETURN 'erased';
  END IF;
  IF EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1)
     AND NOT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1 AND a.ended_at IS NULL) THEN
    RETURN 'no-such-request';
  END IF;
  RETURN NULL;
END
$_$;

ALTER FUNCTION national.goes_on OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.goes_on FROM PUBLIC;
