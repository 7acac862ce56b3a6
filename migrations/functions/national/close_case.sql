-- Closes a case of the own region that has nothing standing, under its locks. What is offered to it falls back.
CREATE OR REPLACE FUNCTION national.close_case(case_ref text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM fristad.placement_request r
                 WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), ''))
     AND NOT EXISTS (SELECT FROM fristad.case_merge m
                     WHERE m.other = $1 AND m.owner_region = nullif(current_setting('app.region', true), '')) THEN
    RETURN false;
  END IF;
  PERFORM national.lock_in_order(persons => ARRAY[$1]);
  IF EXISTS (SELECT FROM fristad.placement p
             WHERE p.person = $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
               AND NOT EXISTS (SELECT FROM fristad.offer o WHERE o.placement = p.id AND o.ended_at IS NULL)) THEN
    RETURN false;
  END IF;
  UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
    WHERE p.person = $1 AND p.status IN ('PROPOSED', 'PROVISIONAL');
  UPDATE fristad.placement_request r
    SET status = 'WITHDRAWN', reason = 'NO_LONGER_NEEDED', version = r.version + 1, review_on = NULL,
        stands_since = clock_timestamp(),
        changed_by = nullif(current_setting('app.actor', true), ''), changed_at = clock_timestamp()
    WHERE r.person = $1 AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED');
  RETURN true;
END
$$;

ALTER FUNCTION national.close_case OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.close_case FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.close_case TO fristad_app;
