-- Records arrival, departure, a shorter stay, a cancelled one or one that nobody came to; the stay that was to be left for the latter
-- goes on. Answers the digest of what was
-- decided of the stay last, too. Declined for what was learnt of the town (`remark`), it opens a report to whoever keeps its ground.
CREATE OR REPLACE FUNCTION national.move_placement(
  placement text,
  seen integer,
  act text,
  becomes text,
  reason text,
  remark text,
  day date,
  departure date,
  key text,
  at timestamp with time zone
) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
  receives boolean := nullif(current_setting('app.provider', true), '') IS NOT NULL OR nullif(current_setting('app.municipality', true), '') IS NOT NULL;
  p fristad.placement%ROWTYPE;
  taken integer;
  opened uuid;
BEGIN
  SELECT x.* INTO p FROM fristad.placement x
    WHERE x.id = $1 AND CASE WHEN receives THEN x.status <> 'PROPOSED' AND EXISTS (
      SELECT FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
      WHERE u.id = x.unit AND (u.provider = nullif(current_setting('app.provider', true), '') OR l.municipality = nullif(current_setting('app.municipality', true), '')))
    ELSE x.owner_region = nullif(current_setting('app.region', true), '') END;
  IF NOT FOUND THEN RETURN '{"code": "no-such-placement"}'; END IF;
  IF p.leaves_until IS NULL THEN
    PERFORM national.lock_in_order(persons => ARRAY[p.person]);
  ELSE
    PERFORM national.lock_to_place(ARRAY[p.person], array(SELECT o.unit FROM fristad.placement o WHERE o.id = p.transfers));
  END IF;
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1;
  IF p.version <> $2 THEN RETURN '{"code": "stale"}'; END IF;
  IF (receives AND $3 IN ('CANCEL', 'SHORTEN')) OR (NOT receives AND $3 = 'DECLINE')
     OR NOT (($3 = 'SHORTEN' AND p.status = $4 AND p.status IN ('CONFIRMED', 'ARRIVED') AND $8 < p.departure)
             OR ($3 <> 'SHORTEN' AND fristad.is_placement_step(p.status, $4))) THEN
    RETURN '{"code": "not-possible"}';
  END IF;
  INSERT INTO fristad.placement_move AS m (placement, version, act, status, reason, day, actor, key, owner_region, at)
    VALUES ($1, p.version + 1, $3, $4, $5, $7, who, $9, p.owner_region, $10) RETURNING m.version INTO taken;
  UPDATE fristad.placement x SET status = $4, version = taken, departure = coalesce($8, x.departure) WHERE x.id = $1;
  IF $3 = 'DECLINE' AND $6 IS NOT NULL THEN
    INSERT INTO fristad.ground_report AS g (locality, region, remark, reported_on)
      SELECT l.code, m.region, $6, national.today()
      FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality JOIN fristad.municipality m ON m.code = l.municipality
      WHERE u.id = p.unit RETURNING g.id INTO opened;
  END IF;
  RETURN jsonb_build_object('code', 'MOVED', 'status', $4, 'version', taken, 'goesOn', national.stay_goes_on($1), 'report', opened, 'decision', (
    SELECT d.digest FROM fristad.decision_record d WHERE d.placement = $1 ORDER BY d.ordinal DESC LIMIT 1));
END
$_$;

ALTER FUNCTION national.move_placement OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.move_placement FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.move_placement TO fristad_app;
