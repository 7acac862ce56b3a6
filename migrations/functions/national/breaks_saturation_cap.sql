-- True where the locality would hold more households than the policy's cap on some night.
CREATE OR REPLACE FUNCTION national.breaks_saturation_cap(s "national".stay) RETURNS boolean
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH place AS (
      SELECT u.locality AS code, national.cap_of(u.locality, s.policy) AS cap FROM fristad.housing_unit u WHERE u.id = s.unit),
    here AS (
      SELECT national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) AS nights
      FROM national.others(s) p
      JOIN fristad.housing_unit u ON u.id = p.unit
      JOIN place ON place.code = u.locality
      WHERE national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights)
    SELECT EXISTS (
      SELECT FROM place
      WHERE place.cap <= (
        SELECT max(of.sum)
        FROM (SELECT lower(s.nights) AS day
              UNION SELECT lower(h.nights) FROM here h WHERE lower(h.nights) <@ s.nights) AS night,
             LATERAL (SELECT coalesce(sum(1), 0) AS sum FROM here h WHERE night.day <@ h.nights) AS of)));
END
$$;

ALTER FUNCTION national.breaks_saturation_cap OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_saturation_cap FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_saturation_cap IS 'saturation-cap, apart-from-standing-households';
