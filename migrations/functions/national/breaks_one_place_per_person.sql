-- True where the person has another place on some night.
CREATE OR REPLACE FUNCTION national.breaks_one_place_per_person(s "national".stay) RETURNS boolean
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM national.others(s) p
      WHERE p.person = s.person
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights));
END
$$;

ALTER FUNCTION national.breaks_one_place_per_person OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_one_place_per_person FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_one_place_per_person IS 'one-place-per-person, apart-from-standing-households';
