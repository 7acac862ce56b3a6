-- Declines or renews what is offered to the own region.
CREATE OR REPLACE FUNCTION national.change_offer(
  placement text,
  seen integer,
  act text,
  reason text,
  until timestamp with time zone,
  at timestamp with time zone
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  p fristad.placement%ROWTYPE;
  o fristad.offer%ROWTYPE;
BEGIN
  SELECT x.* INTO p FROM fristad.placement x
    WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-placement'; END IF;
  PERFORM national.lock_in_order(persons => ARRAY[p.person]);
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1;
  SELECT x.* INTO o FROM fristad.offer x WHERE x.placement = $1 AND x.ended_at IS NULL;
  IF NOT FOUND OR o.until <= $6 THEN RETURN 'not-offered'; END IF;
  IF p.version <> $2 THEN RETURN 'stale'; END IF;
  IF $3 = 'RENEW' AND o.renewed THEN RETURN 'renewed-already'; END IF;
  IF $3 = 'RENEW' THEN
    UPDATE fristad.offer x SET until = greatest(o.until, least($5, o.made_at + interval '72 hours')), renewed = true WHERE x.placement = $1;
    RETURN 'CHANGED';
  END IF;
  -- Each decline tells of one more place that is free: a few a day, counted under the lock of the person.
  IF (SELECT count(*) FROM fristad.offer x JOIN fristad.placement y ON y.id = x.placement
      WHERE y.person = p.person AND x.outcome = 'DECLINED'
        AND date(x.ended_at AT TIME ZONE 'Europe/Stockholm') = date($6 AT TIME ZONE 'Europe/Stockholm')) >= 3 THEN
    RETURN 'no-decline-left-today';
  END IF;
  UPDATE fristad.offer x SET ended_at = $6, outcome = 'DECLINED', reason = $4 WHERE x.placement = $1;
  UPDATE fristad.placement x SET status = 'CANCELLED', version = x.version + 1 WHERE x.id = $1;
  RETURN 'CHANGED';
END
$_$;

ALTER FUNCTION national.change_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.change_offer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.change_offer TO fristad_app;
