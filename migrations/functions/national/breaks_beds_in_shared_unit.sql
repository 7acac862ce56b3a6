-- True where the beds of a shared unit do not suffice on some night.
CREATE OR REPLACE FUNCTION national.breaks_beds_in_shared_unit(s "national".stay) RETURNS boolean
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH here AS (
      SELECT p.persons, national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) AS nights
      FROM national.others(s) p
      WHERE p.unit = s.unit
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights)
    SELECT EXISTS (
      SELECT FROM fristad.housing_unit u
      WHERE u.id = s.unit AND u.sharing = 'SHARED'
        AND u.beds < s.persons + (
          SELECT max(of.sum)
          FROM (SELECT lower(s.nights) AS day
                UNION SELECT lower(h.nights) FROM here h WHERE lower(h.nights) <@ s.nights) AS night,
               LATERAL (SELECT coalesce(sum(h.persons), 0) AS sum FROM here h WHERE night.day <@ h.nights) AS of)));
END
$$;

ALTER FUNCTION national.breaks_beds_in_shared_unit OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_beds_in_shared_unit FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_beds_in_shared_unit IS 'beds-in-shared-unit, apart-from-standing-households';
