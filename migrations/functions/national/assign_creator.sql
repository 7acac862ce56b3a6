-- Assigns a new case to whoever registered its first request. Nobody else may assign a case to themselves.
CREATE OR REPLACE FUNCTION national.assign_creator(ref text, at timestamp with time zone) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
BEGIN
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
    SELECT gen_random_uuid(), $1, nullif(current_setting('app.actor', true), ''), 'registration', $2
    WHERE NOT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1)
      AND 1 = (SELECT count(*) FROM fristad.placement_request r WHERE r.person = $1)
      AND EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.status = 'DRAFT'
                    AND r.changed_by = nullif(current_setting('app.actor', true), '') AND r.region = nullif(current_setting('app.region', true), ''));
  RETURN FOUND;
END
$_$;

ALTER FUNCTION national.assign_creator OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.assign_creator FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.assign_creator TO fristad_app;
