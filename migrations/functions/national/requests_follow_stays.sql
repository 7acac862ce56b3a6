-- A request that follows another begins when the stay of the other ends: its days of arrival move with the day of departure, until
-- something is offered for it or it has a place.
CREATE OR REPLACE FUNCTION national.requests_follow_stays() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE fristad.placement_request r
    SET earliest_arrival = e.day, latest_arrival = e.day + (r.latest_arrival - r.earliest_arrival), version = r.version + 1
    FROM (SELECT greatest(NEW.departure, national.today()) AS day) AS e
    WHERE r.follows = NEW.request AND r.person = NEW.person AND r.earliest_arrival <> e.day
      AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')
      AND NOT EXISTS (SELECT FROM fristad.placement p
                      WHERE p.request = r.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED'));
  RETURN NULL;
END
$$;

ALTER FUNCTION national.requests_follow_stays OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.requests_follow_stays FROM PUBLIC;
