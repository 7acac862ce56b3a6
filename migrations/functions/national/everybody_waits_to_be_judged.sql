-- Puts every stay, offer and proposal down to be judged anew, after whatever has changed.
CREATE OR REPLACE FUNCTION national.everybody_waits_to_be_judged() RETURNS void
  LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.placement p WHERE p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')), clock_timestamp(),
    with_everybody => true)
$$;

ALTER FUNCTION national.everybody_waits_to_be_judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.everybody_waits_to_be_judged FROM PUBLIC;
