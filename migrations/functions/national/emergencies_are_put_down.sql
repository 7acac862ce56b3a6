-- When the place of an emergency transfer is confirmed, who approved it is put down; and, where that was nobody of the own region,
-- by when the own region must have reviewed it.
CREATE OR REPLACE FUNCTION national.emergencies_are_put_down() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  confirmed timestamp with time zone := clock_timestamp();
BEGIN
  UPDATE fristad.emergency_transfer e
    SET placement = NEW.id, approved_by = a.approved_by, confirmed_at = confirmed,
        review_due = CASE WHEN NOT a.is_own THEN
          confirmed + make_interval(hours => (national.clocks() ->> 'transferReviewHours')::integer) END
    FROM access.who_approved(NEW.id, NEW.owner_region) AS a
    WHERE e.request = NEW.request AND e.outcome IS NULL;
  RETURN NULL;
END
$$;

ALTER FUNCTION national.emergencies_are_put_down OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.emergencies_are_put_down FROM PUBLIC;
