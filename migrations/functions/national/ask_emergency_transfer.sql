-- Makes and grants, in one act, the request of a household that must leave the stay of the own region that it lives in: as the stay's
-- own request asks, urgent, for the next three days at most, while the stay lasts or overlasts. Out of the town, where that is what
-- is exposed. One for a stay at a time, three for a person in thirty days.
CREATE OR REPLACE FUNCTION national.ask_emergency_transfer(
  placement text,
  seen integer,
  request text,
  reason text,
  kind text,
  nights integer,
  earliest date,
  at timestamp with time zone
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
  p fristad.placement%ROWTYPE;
  r fristad.placement_request%ROWTYPE;
  refusal text;
  first date;
  last date;
BEGIN
  PERFORM national.lock_in_order(persons => ARRAY[x.person])
    FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '');
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-placement'; END IF;
  IF p.version <> $2 THEN RETURN 'stale'; END IF;
  IF p.status <> 'ARRIVED' THEN RETURN 'not-lived-in'; END IF;
  SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = p.request;
  IF NOT FOUND THEN RETURN 'without-a-request'; END IF;
  IF EXISTS (SELECT FROM fristad.emergency_transfer e JOIN fristad.placement_request q ON q.id = e.request
             WHERE e.leaves = $1 AND q.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')) THEN
    RETURN 'asked-already';
  END IF;
  IF 3 <= (SELECT count(*) FROM fristad.emergency_transfer e
           WHERE e.person = p.person AND e.asked_at > $8 - interval '30 days') THEN
    RETURN 'no-emergency-left';
  END IF;
  refusal := national.goes_on(p.person);
  IF refusal IS NOT NULL THEN RETURN CASE refusal WHEN 'erased' THEN refusal ELSE 'no-such-placement' END; END IF;
  first := greatest($7, p.arrival + 1);
  last := CASE WHEN p.departure > national.today() THEN least(first + 2, greatest(p.departure, first)) ELSE first + 2 END;
  INSERT INTO fristad.placement_request
    SELECT (jsonb_populate_record(r, jsonb_build_object(
      'id', $3, 'kind', $5, 'urgency', 'EMERGENCY', 'registered_on', national.today(), 'earliest_arrival', first,
      'latest_arrival', last, 'nights', $6, 'status', 'GRANTED', 'version', 1, 'changed_by', who, 'written_by', ARRAY[who],
      'changed_at', $8, 'decided_by', NULL, 'decided_at', NULL, 'reason', NULL, 'stands_since', $8, 'remark', NULL,
      'review_on', NULL, 'follows', NULL, 'turn', nextval('national.turn'),
      'excluded_localities', to_jsonb(r.excluded_localities || CASE
        WHEN $4 NOT IN ('ADDRESS_EXPOSED', 'THREAT_CHANGED', 'TERRITORY_CHANGED') THEN '{}'::text[]
        ELSE array(SELECT u.locality FROM fristad.housing_unit u
                   WHERE u.id = p.unit AND u.locality <> ALL (r.excluded_localities)) END)))).*;
  INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
    SELECT $3, z.ordinal, z.ground FROM fristad.exclusion_zone z WHERE z.request = r.id;
  INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
    VALUES ($3, $1, p.owner_region, p.person, $4, who, $8);
  RETURN 'ASKED';
END
$_$;

ALTER FUNCTION national.ask_emergency_transfer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ask_emergency_transfer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.ask_emergency_transfer TO fristad_app;
