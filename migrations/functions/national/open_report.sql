-- Opens a report of the ground by hand: a town, and what a coordinator or an analyst learnt of it; to whichever region it lies in.
CREATE OR REPLACE FUNCTION national.open_report(report uuid, locality text, remark text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) NOT IN ('COORDINATOR', 'ANALYST') THEN RETURN 'unknown-locality'; END IF;
  INSERT INTO fristad.ground_report (id, locality, region, remark, reported_on)
    SELECT $1, l.code, m.region, $3, national.today()
    FROM fristad.locality l JOIN fristad.municipality m ON m.code = l.municipality WHERE l.code = $2;
  RETURN CASE WHEN FOUND THEN 'OPENED' ELSE 'unknown-locality' END;
END
$_$;

ALTER FUNCTION national.open_report OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.open_report FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.open_report TO fristad_app;
