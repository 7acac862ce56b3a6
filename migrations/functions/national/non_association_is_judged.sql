-- The stays of a pair that is kept apart, or may meet again, are put down to be judged anew.
CREATE OR REPLACE FUNCTION national.non_association_is_judged() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.placement p WHERE p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND p.person IN (NEW.a, NEW.b)), clock_timestamp());
  RETURN NULL;
END
$$;

ALTER FUNCTION national.non_association_is_judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.non_association_is_judged FROM PUBLIC;
