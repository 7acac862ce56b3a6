-- Notes that a household stays where it breaks a constraint, until a day, with an approval that was used up for it: an open incident of
-- the own region, as whoever asks has seen it.
CREATE OR REPLACE FUNCTION national.keep_incident(
  incident text,
  version integer,
  until date,
  reason text,
  approval uuid,
  at timestamp with time zone
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  it fristad.incident%ROWTYPE;
BEGIN
  SELECT i.* INTO it FROM fristad.incident i
    WHERE i.id = $1 AND i.owner_region = nullif(current_setting('app.region', true), '') FOR NO KEY UPDATE;
  IF it.id IS NULL OR NOT access.is_used_approval($5, 'incident.keep', $1) THEN RETURN 'no-such-incident'; END IF;
  IF it.closed_at IS NOT NULL THEN RETURN 'closed'; END IF;
  IF it.version <> $2 THEN RETURN 'stale'; END IF;
  IF $3 <= national.today() OR $3 > national.today() + 90 THEN RETURN 'no-such-day'; END IF;
  UPDATE fristad.incident i
    SET kept_until = $3, kept_for = $4, kept_by = current_setting('app.actor', true), kept_at = $6, approval = $5, version = i.version + 1
    WHERE i.id = $1;
  RETURN 'KEPT';
END
$_$;

ALTER FUNCTION national.keep_incident OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.keep_incident FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.keep_incident TO fristad_app;
