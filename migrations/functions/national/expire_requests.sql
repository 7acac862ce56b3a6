-- Lets every request expire whose time is over by the policy in force, in the whole country: a draft that nobody submitted, a
-- request that nobody decided until nobody could arrive any more, and one that got no place. Answers which they were.
CREATE OR REPLACE FUNCTION national.expire_requests(at timestamp with time zone) RETURNS TABLE(request text, region text)
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  clocks jsonb := national.clocks();
  ahead integer := national.days_ahead();
  due text[];
  locked text[];
BEGIN
  SELECT array_agg(r.id) INTO due
    FROM fristad.placement_request r, LATERAL fristad.request_progress(r.id, clocks, ahead) AS s
    WHERE r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED') AND s.expires <= $1
      -- Looked at first, since it asks nothing else.
      AND (r.latest_arrival < date($1 AT TIME ZONE 'Europe/Stockholm') + ahead
           OR r.stands_since + make_interval(days => least((clocks ->> 'draftDays')::integer, (clocks ->> 'grantedDays')::integer)) <= $1);
  IF due IS NULL THEN RETURN; END IF;
  locked := array(SELECT r.person FROM fristad.placement_request r WHERE r.id = ANY (due));
  PERFORM national.lock_in_order(policy => 'shared', persons => locked);
  -- What was decided, changed or placed meanwhile is asked again, by the policy that is in force now; what became another person's, next time.
  clocks := national.clocks();
  RETURN QUERY
    UPDATE fristad.placement_request r
    SET status = 'EXPIRED', version = r.version + 1, stands_since = $1,
        reason = CASE WHEN s.expires >= fristad.start_of(r.latest_arrival + 1, ahead) THEN 'ARRIVAL_OVER'
                      WHEN r.status = 'DRAFT' THEN 'NOT_SUBMITTED' ELSE 'WAITED_TOO_LONG' END
    FROM unnest(due) AS d (id), LATERAL fristad.request_progress(d.id, clocks, ahead) AS s
    WHERE r.id = d.id AND r.person = ANY (locked) AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED') AND s.expires <= $1
    RETURNING r.id, r.region;
END
$_$;

ALTER FUNCTION national.expire_requests OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.expire_requests FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.expire_requests TO fristad_run;
