-- True where another household occupies an exclusive unit, its rest included.
CREATE OR REPLACE FUNCTION national.breaks_one_household_per_unit(s "national".stay) RETURNS boolean
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM fristad.housing_unit u
      JOIN national.others(s) p ON p.unit = u.id,
        LATERAL (SELECT national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) AS nights) AS n
      WHERE u.id = s.unit AND u.sharing = 'EXCLUSIVE'
        AND daterange(lower(n.nights), upper(n.nights) + u.turnaround_days)
            && daterange(lower(s.nights), upper(s.nights) + u.turnaround_days)
        AND n.nights IS NOT NULL));
END
$$;

ALTER FUNCTION national.breaks_one_household_per_unit OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_one_household_per_unit FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_one_household_per_unit IS 'one-household-per-unit, free-for-the-whole-stay';
