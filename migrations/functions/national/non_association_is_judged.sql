-- The stays of a pair that is kept apart, or may meet again, are put down to be judged anew by what else stands.
CREATE OR REPLACE FUNCTION national.non_association_is_judged() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM national.wait_to_be_judged(array(SELECT p.id FROM fristad.placement p WHERE p.person IN (NEW.a, NEW.b)),
    clock_timestamp(), false);
  RETURN NULL;
END
$$;

ALTER FUNCTION national.non_association_is_judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.non_association_is_judged FROM PUBLIC;
