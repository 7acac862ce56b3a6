-- Draws ground for an analyst of its region or of the country: what was not there (`seen` 0), or a version over the one that was
-- seen. Less of it, or less dangerous, only by an approval that this transaction uses up.
CREATE OR REPLACE FUNCTION national.draw_ground(territory text, seen integer, drawn jsonb, is_narrower boolean) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
DECLARE
  own text := nullif(current_setting('app.region', true), '');
  before fristad.territory%ROWTYPE;
  after fristad.territory%ROWTYPE;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN '{"code": "no-such-territory"}'; END IF;
  PERFORM national.lock_in_order(policy => 'shared', ground => 'alone');
  SELECT t.* INTO before FROM fristad.territory t WHERE t.id = $1 AND t.superseded_by IS NULL;
  IF ($2 > 0) <> FOUND OR before.region <> own THEN RETURN '{"code": "no-such-territory"}'; END IF;
  IF $2 > 0 AND before.version <> $2 THEN RETURN '{"code": "stale"}'; END IF;
  after := jsonb_populate_record(before, $3 - 'geometry' - 'validFrom' - 'validTo');
  after.id := $1;
  after.version := $2 + 1;
  after.valid := daterange(($3 ->> 'validFrom')::date, ($3 ->> 'validTo')::date);
  after.ground := ST_SetSRID(ST_GeomFromGeoJSON($3 ->> 'geometry'), 4326)::geography;
  after.recorded_at := clock_timestamp();
  after.superseded_by := NULL;
  after.drawn_by := nullif(current_setting('app.actor', true), '');
  IF $2 = 0 AND national.region_of_ground(after.ground) <> own THEN RETURN '{"code": "ground-of-another-region"}'; END IF;
  IF $2 > 0 AND national.ground_is_no_safer($1, after.groups, after.class, after.confidence, after.valid, after.ground) = $4 THEN
    RETURN jsonb_build_object('code', CASE WHEN $4 THEN 'nothing-to-approve' ELSE 'second-person-needed' END);
  END IF;
  IF $4 AND NOT access.uses_approval_now('territory.narrow', $1) THEN RETURN '{"code": "second-person-needed"}'; END IF;
  UPDATE fristad.territory t SET superseded_by = after.version WHERE t.id = $1 AND t.superseded_by IS NULL;
  INSERT INTO fristad.territory SELECT after.*;
  RETURN (SELECT jsonb_build_object('code', 'DRAWN', 'version', after.version, 'region', t.region) FROM fristad.territory t
    WHERE (t.id, t.version) = ($1, after.version));
END
$_$;

ALTER FUNCTION national.draw_ground OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.draw_ground FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.draw_ground TO fristad_app;
