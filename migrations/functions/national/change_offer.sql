-- Declines or renews what is offered to the own region. Declined for what was learnt of the town, it opens a report to whoever
-- keeps its ground: `remark` says what it was.
-- Renewed, it is held for as long again as the policy in force lets it, not beyond `until`.
CREATE OR REPLACE FUNCTION national.change_offer(
  placement text,
  seen integer,
  act text,
  reason text,
  remark text,
  until timestamp with time zone,
  at timestamp with time zone
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  refusal text := national.open_offer($1, $2, $7);
  opened uuid;
  actor text := nullif(current_setting('app.actor', true), '');
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF $3 = 'RENEW' THEN
    UPDATE fristad.offer o
      SET until = greatest(o.until, least($6, $7 + make_interval(hours => (national.clocks() ->> 'offerHours')::integer),
                                          o.made_at + interval '72 hours')),
          renewals = o.renewals + 1
      WHERE o.placement = $1 AND o.renewals < (national.clocks() ->> 'offerRenewals')::integer;
    RETURN CASE WHEN FOUND THEN 'CHANGED' ELSE 'renewed-already' END;
  END IF;
  -- Each decline tells of one more place that is free: a few a day, counted under the lock of the person.
  IF (SELECT count(*) FROM fristad.offer o JOIN fristad.placement p ON p.id = o.placement
      WHERE p.person = (SELECT x.person FROM fristad.placement x WHERE x.id = $1) AND o.outcome = 'DECLINED'
        AND date(o.ended_at AT TIME ZONE 'Europe/Stockholm') = date($7 AT TIME ZONE 'Europe/Stockholm')) >= 3 THEN
    RETURN 'no-decline-left-today';
  END IF;
  -- And each tells what the country has instead: six by one user in ninety days, counted one after the other.
  PERFORM fristad.one_at_a_time('declines', actor);
  IF (SELECT count(*) FROM fristad.offer o WHERE o.declined_by = actor AND o.ended_at > $7 - interval '90 days') >= 6 THEN
    RETURN 'no-decline-left';
  END IF;
  IF $5 IS NOT NULL THEN
    INSERT INTO fristad.ground_report AS g (locality, region, remark, reported_on)
      SELECT l.code, m.region, $5, national.today()
      FROM fristad.offer o JOIN fristad.housing_unit u ON u.id = o.unit JOIN fristad.locality l ON l.code = u.locality
      JOIN fristad.municipality m ON m.code = l.municipality
      WHERE o.placement = $1
      RETURNING g.id INTO opened;
  END IF;
  UPDATE fristad.offer o SET ended_at = $7, outcome = 'DECLINED', reason = $4, report = opened, declined_by = actor
    WHERE o.placement = $1;
  UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1 WHERE p.id = $1;
  RETURN 'CHANGED';
END
$_$;

ALTER FUNCTION national.change_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.change_offer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.change_offer TO fristad_app;
