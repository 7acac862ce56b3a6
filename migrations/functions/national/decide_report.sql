-- Takes up or dismisses what was reported of the ground of the own region, or of any for an analyst of the country; or names the
-- version that somebody has drawn of that region's ground.
CREATE OR REPLACE FUNCTION national.decide_report(
  report uuid,
  seen integer,
  becomes text,
  reason text,
  at timestamp with time zone,
  territory text,
  territory_version integer
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  g fristad.ground_report%ROWTYPE;
BEGIN
  SELECT x.* INTO g FROM fristad.ground_report x
    WHERE x.id = $1 AND split_part(current_setting('app.roles', true), ' ', 1) = 'ANALYST'
      AND coalesce(nullif(current_setting('app.region', true), ''), x.region) = x.region
    FOR UPDATE;
  IF NOT FOUND THEN RETURN 'no-such-report'; END IF;
  IF g.version <> $2 THEN RETURN 'stale'; END IF;
  IF (g.status, $3) NOT IN (('OPEN', 'TAKEN_UP'), ('OPEN', 'DISMISSED'), ('TAKEN_UP', 'DISMISSED'), ('OPEN', 'DRAWN'), ('TAKEN_UP', 'DRAWN'))
    THEN RETURN 'not-possible'; END IF;
  IF $3 = 'DRAWN' AND NOT EXISTS (
    SELECT FROM fristad.territory t WHERE t.id = $6 AND t.version = $7 AND t.region = g.region AND t.drawn_by IS NOT NULL) THEN RETURN 'no-such-version'; END IF;
  UPDATE fristad.ground_report x
    SET status = $3, version = x.version + 1, reason = $4, decided_at = $5,
        decided_by = nullif(current_setting('app.actor', true), ''), territory = $6, territory_version = $7
    WHERE x.id = $1;
  RETURN 'CHANGED';
END
$_$;

ALTER FUNCTION national.decide_report OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.decide_report FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.decide_report TO fristad_app;
