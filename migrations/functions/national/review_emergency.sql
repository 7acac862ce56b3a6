-- What an approver of the own region thinks of an emergency transfer that somebody of another region approved: once, and by nobody
-- who asked for it or approved it. It changes no stay.
CREATE OR REPLACE FUNCTION national.review_emergency(
  request text,
  outcome text,
  objection text,
  at timestamp with time zone
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
  e fristad.emergency_transfer%ROWTYPE;
BEGIN
  SELECT x.* INTO e FROM fristad.emergency_transfer x
    WHERE x.request = $1 AND x.owner_region = nullif(current_setting('app.region', true), '') FOR NO KEY UPDATE;
  IF NOT FOUND OR split_part(current_setting('app.roles', true), ' ', 1) <> 'APPROVER' THEN RETURN 'no-such-request'; END IF;
  IF e.review_due IS NULL THEN RETURN 'nothing-to-review'; END IF;
  IF e.outcome IS NOT NULL THEN RETURN 'reviewed-already'; END IF;
  IF who IN (e.asked_by, e.approved_by) THEN RETURN 'own-act'; END IF;
  UPDATE fristad.emergency_transfer x SET outcome = $2, objection = $3, reviewed_by = who, reviewed_at = $4
    WHERE x.request = e.request;
  RETURN 'REVIEWED';
END
$_$;

ALTER FUNCTION national.review_emergency OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.review_emergency FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.review_emergency TO fristad_app;
