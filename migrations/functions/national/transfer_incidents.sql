-- Asks, in one act, for another place for every household of the own region whose stay breaks a constraint, as whoever asks has seen the
-- incidents: one request a stay, as urgent as its most urgent incident, and one plan of the country for all of them. One that is not
-- possible is answered with its code; if they were named, nothing is done then. A coordinator asks for assigned cases alone. A stay that
-- became another person's before the locks were there is not what was seen.
CREATE OR REPLACE FUNCTION national.transfer_incidents(
  incidents text[],
  versions integer[],
  named boolean,
  nights integer,
  earliest date,
  at timestamp with time zone
) RETURNS TABLE(incident text, placement text, request text, code text)
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
  region text := nullif(current_setting('app.region', true), '');
  role text := split_part(current_setting('app.roles', true), ' ', 1);
  one record;
  p fristad.placement%ROWTYPE;
  first date;
  chosen text[] := '{}';
  locked text[] := array(
    SELECT DISTINCT s.person FROM fristad.incident i JOIN fristad.placement s ON s.id = i.placement
    WHERE i.id = ANY ($1) AND i.owner_region = region);
BEGIN
  PERFORM national.lock_in_order(persons => locked);
  PERFORM i.id FROM fristad.incident i WHERE i.id = ANY ($1) AND i.owner_region = region ORDER BY i.id FOR NO KEY UPDATE;
  FOR one IN
    SELECT x.id, x.version AS seen, i.version, i.placement, i.closed_at,
           (SELECT s.person FROM fristad.placement s WHERE s.id = i.placement) AS person
    FROM unnest($1, $2) WITH ORDINALITY AS x (id, version, n)
    LEFT JOIN fristad.incident i ON i.id = x.id AND i.owner_region = region AND EXISTS (
      SELECT FROM fristad.placement s WHERE s.id = i.placement AND s.owner_region = region
        AND (role = 'APPROVER' OR role = 'COORDINATOR' AND EXISTS (
          SELECT FROM access.case_assignment a WHERE a.case_ref = s.person AND a.actor = who AND a.ended_at IS NULL)))
    ORDER BY x.n
  LOOP
    incident := one.id;
    code := CASE WHEN one.placement IS NULL THEN 'no-such-incident' WHEN one.closed_at IS NOT NULL THEN 'closed'
                 WHEN one.version <> one.seen OR one.person <> ALL (locked) THEN 'stale' END;
    IF code IS NULL THEN
      code := national.why_not_leave(one.placement, $6);
      IF code = 'no-such-placement' THEN code := 'no-such-incident'; END IF;
    END IF;
    IF code IS NULL THEN
      chosen := chosen || one.id;
    ELSE
      RETURN NEXT;
      IF $3 THEN RETURN; END IF;
    END IF;
  END LOOP;
  code := NULL;
  IF chosen = '{}' THEN RETURN; END IF;
  FOR one IN
    SELECT s.id, min(array_position(ARRAY['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'], c.urgency)) AS urgency
    FROM fristad.incident i JOIN fristad.placement s ON s.id = i.placement,
      LATERAL fristad.incident_clock(i."constraint", s.status, s.arrival, i.opened_at, i.kept_until, national.today(), national.clocks()) AS c
    WHERE i.id = ANY (chosen) GROUP BY s.id ORDER BY s.id
  LOOP
    SELECT x.* INTO p FROM fristad.placement x WHERE x.id = one.id;
    first := greatest($5, p.arrival + 1);
    request := 'R-' || gen_random_uuid();
    PERFORM national.grant_to_leave(p.id, request, 'INCIDENT', (ARRAY['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'])[one.urgency], NULL,
      CASE WHEN p.departure > first THEN p.departure - first ELSE $4 END, first, (ARRAY[3, 7, 14])[one.urgency],
      EXISTS (SELECT FROM fristad.unit_void v WHERE v.unit = p.unit AND v.reason = 'ADDRESS_EXPOSED' AND upper(v.period) > national.today()), $6);
    placement := p.id;
    FOR incident IN
      UPDATE fristad.incident i SET version = i.version + 1 WHERE i.id = ANY (chosen) AND i.placement = p.id RETURNING i.id
    LOOP
      RETURN NEXT;
    END LOOP;
  END LOOP;
  INSERT INTO fristad.plan_wanted (cause, urgent) VALUES ('INCIDENT', true);
END
$_$;

ALTER FUNCTION national.transfer_incidents OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.transfer_incidents FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.transfer_incidents TO fristad_app;
