-- Notes what the own case found when it judged its stay anew, and takes the stay off the list, unless it was put down
-- again since `turn`. A stay that no region asks for is judged by the approvers of the region that its unit lies in.
CREATE OR REPLACE FUNCTION national.judged_by_case(
  placement text,
  turn bigint,
  broken text[],
  at timestamp with time zone
) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  began timestamptz;
BEGIN
  PERFORM p.id FROM fristad.placement p
    WHERE p.id = $1 AND (p.owner_region = nullif(current_setting('app.region', true), '') OR p.owner_region IS NULL
      AND split_part(current_setting('app.roles', true), ' ', 1) = 'APPROVER' AND EXISTS (
        SELECT FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
        JOIN fristad.municipality m ON m.code = l.municipality
        WHERE u.id = p.unit AND m.region = nullif(current_setting('app.region', true), '')));
  IF NOT FOUND THEN RETURN; END IF;
  DELETE FROM fristad.stay_to_judge j WHERE j.placement = $1 AND j.turn = $2 RETURNING j.since INTO began;
  PERFORM national.note_findings($1, array_remove($3, 'apart-from-others'), 'case', coalesce(began, $4));
  PERFORM national.look_at_stays(ARRAY[$1], $4);
END
$_$;

ALTER FUNCTION national.judged_by_case OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.judged_by_case FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.judged_by_case TO fristad_app;
