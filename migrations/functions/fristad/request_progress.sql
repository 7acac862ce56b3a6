-- How far a request has come, since when, by when something is to be done about it, and when it expires by itself: by its
-- status, what became of its place, and the clocks of the policy. As far as whoever asks may see. `ahead` is
-- by how many days the day that functions go by is ahead of the server's. Waiting ends with a place, and with what is over.
CREATE OR REPLACE FUNCTION fristad.request_progress(
  request text,
  clocks jsonb,
  ahead integer
) RETURNS TABLE(stage text, since timestamp with time zone, due timestamp with time zone, expires timestamp with time zone, review_on date, waited_until date)
  LANGUAGE sql STABLE
AS $$
  SELECT s.stage,
         CASE s.stage WHEN 'OFFERED' THEN coalesce(p.made_at, p.proposed_at, r.stands_since)
                      WHEN 'PLACED' THEN coalesce(p.ended_at, p.proposed_at, fristad.start_of(p.arrival, $3))
                      WHEN 'ENDED' THEN fristad.start_of(p.departure, $3) ELSE r.stands_since END,
         CASE s.stage
           WHEN 'DRAFT' THEN least(r.stands_since + make_interval(days => ($2 ->> 'draftDays')::integer), d.over)
           WHEN 'SUBMITTED' THEN least(r.stands_since + make_interval(hours => ($2 #>> ARRAY['decideHours', r.urgency])::integer), d.over)
           WHEN 'GRANTED' THEN least(
             greatest(r.stands_since + make_interval(hours => ($2 #>> ARRAY['placeHours', r.urgency])::integer),
                      fristad.start_of(r.earliest_arrival - ($2 ->> 'leadDays')::integer, $3)), d.over)
           WHEN 'OFFERED' THEN p.until
           WHEN 'PLACED' THEN fristad.start_of(CASE p.status WHEN 'ARRIVED' THEN p.departure ELSE p.arrival + 1 END, $3)
           WHEN 'PARKED' THEN fristad.start_of(d.review_on + 1, $3) END,
         CASE s.stage
           WHEN 'DRAFT' THEN least(r.stands_since + make_interval(days => ($2 ->> 'draftDays')::integer), d.over)
           WHEN 'SUBMITTED' THEN d.over
           WHEN 'GRANTED' THEN least(greatest(r.stands_since + make_interval(days => ($2 ->> 'grantedDays')::integer),
                                              fristad.start_of(r.earliest_arrival + ($2 ->> 'grantedDays')::integer, $3)), d.over) END,
         CASE s.stage WHEN 'PARKED' THEN d.review_on END,
         CASE s.stage WHEN 'PLACED' THEN date(coalesce(p.ended_at, p.proposed_at) AT TIME ZONE 'Europe/Stockholm') + $3
                      WHEN 'ENDED' THEN p.departure
                      WHEN 'REFUSED' THEN d.stands_on WHEN 'WITHDRAWN' THEN d.stands_on WHEN 'EXPIRED' THEN d.stands_on END
  FROM fristad.placement_request r
  LEFT JOIN LATERAL (
    SELECT p.status, p.arrival, p.departure, p.proposed_at, o.made_at, o.until, o.ended_at
    FROM fristad.placement p LEFT JOIN fristad.offer o ON o.placement = p.id
    WHERE p.request = r.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED')
    ORDER BY p.status = 'DEPARTED', p.arrival DESC, p.id LIMIT 1) AS p ON r.status = 'GRANTED',
  LATERAL (
    SELECT CASE WHEN p.status IS NULL THEN r.status WHEN p.status = 'PROVISIONAL' THEN 'OFFERED'
                WHEN p.status = 'DEPARTED' THEN 'ENDED' ELSE 'PLACED' END) AS s (stage),
  LATERAL (
    SELECT fristad.start_of(r.latest_arrival + 1, $3), coalesce(r.review_on, o.stands_on + ($2 ->> 'parkedDays')::integer), o.stands_on
    FROM (SELECT date(r.stands_since AT TIME ZONE 'Europe/Stockholm') + $3 AS stands_on) AS o) AS d (over, review_on, stands_on)
  WHERE r.id = $1
$$;

ALTER FUNCTION fristad.request_progress OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION fristad.request_progress FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fristad.request_progress TO fristad_app, fristad_national;
