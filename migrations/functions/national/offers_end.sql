-- An offer ends with its placement's being provisional: accepted where that was confirmed, else withdrawn where nobody said
-- otherwise.
CREATE OR REPLACE FUNCTION national.offers_end() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  UPDATE fristad.offer o
    SET ended_at = clock_timestamp(), outcome = CASE NEW.status WHEN 'CONFIRMED' THEN 'ACCEPTED' ELSE 'WITHDRAWN' END
    WHERE o.placement = NEW.id AND o.ended_at IS NULL;
  RETURN NULL;
END
$$;

ALTER FUNCTION national.offers_end OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.offers_end FROM PUBLIC;
