-- Judges stays anew by what stands in the whole country, and notes the findings.
CREATE OR REPLACE FUNCTION national.look_at_stays(placements text[], at timestamp with time zone) RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  one text;
BEGIN
  FOR one IN SELECT DISTINCT p COLLATE "C" AS id FROM unnest($1) AS p ORDER BY id LOOP
    PERFORM national.note_findings(
      one, CASE WHEN national.others_stand_against(one) THEN '{apart-from-others}' ELSE '{}' END::text[], 'others', $2);
  END LOOP;
END
$_$;

ALTER FUNCTION national.look_at_stays OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.look_at_stays FROM PUBLIC;
