-- Asserts that what an act has locked the person of is still that person's. If it was merged into another case before the lock was there, the act
-- holds what protects nothing: it gives way, and is done anew from its beginning.
CREATE OR REPLACE FUNCTION national.must_be_of(locked text, person text) RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $_$
BEGIN
  IF $1 IS DISTINCT FROM $2 THEN
    RAISE serialization_failure USING MESSAGE = 'it became another person''s before it was locked';
  END IF;
END
$_$;

ALTER FUNCTION national.must_be_of OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.must_be_of FROM PUBLIC;
