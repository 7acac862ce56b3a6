-- The nights that a stay keeps others from: without an end while somebody who should have left has not. Null for what
-- does not stand.
CREATE OR REPLACE FUNCTION national.standing_nights(
  status text,
  arrival date,
  departure date,
  today date
) RETURNS daterange
  LANGUAGE sql IMMUTABLE
AS $$
  SELECT CASE WHEN status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
    THEN daterange(arrival, CASE WHEN status = 'ARRIVED' AND departure <= today THEN NULL ELSE departure END) END
$$;

ALTER FUNCTION national.standing_nights OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.standing_nights FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.standing_nights TO fristad_app, fristad_run, fristad_import;
