-- Records that a place was taken: its turn, the day and the policy that it was judged by.
CREATE OR REPLACE FUNCTION fristad.place_is_taken() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  INSERT INTO fristad.place_taken (placement, day, policy)
    VALUES (NEW.id, national.today(), national.policy_in_force());
  RETURN NULL;
END
$$;

ALTER FUNCTION fristad.place_is_taken OWNER TO fristad_national;
