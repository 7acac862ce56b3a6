-- True where the request has a place already.
CREATE OR REPLACE FUNCTION national.breaks_one_place_per_request(s "national".stay) RETURNS boolean
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM national.others(s) p
      WHERE p.request = s.request AND p.id <> s.placement
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights));
END
$$;

ALTER FUNCTION national.breaks_one_place_per_request OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_one_place_per_request FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_one_place_per_request IS 'one-place-per-request';
