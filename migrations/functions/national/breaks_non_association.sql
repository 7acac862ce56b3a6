-- True where somebody who is to be kept apart stays too near on some night.
CREATE OR REPLACE FUNCTION national.breaks_non_association(s "national".stay) RETURNS boolean
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM fristad.non_association n
      JOIN national.others(s) p ON p.person = CASE s.person WHEN n.a THEN n.b WHEN n.b THEN n.a END
      JOIN fristad.housing_unit o ON o.id = p.unit
      JOIN fristad.locality ol ON ol.code = o.locality,
        fristad.housing_unit u
      JOIN fristad.locality ul ON ul.code = u.locality
      WHERE u.id = s.unit AND n.withdrawn_at IS NULL
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights
        AND CASE n.scope WHEN 'UNIT' THEN o.id = u.id
                         WHEN 'LOCALITY' THEN o.locality = u.locality
                         WHEN 'MUNICIPALITY' THEN ol.municipality = ul.municipality
                         WHEN 'DISTANCE' THEN ST_DWithin(o.location, u.location, n.metres) END));
END
$$;

ALTER FUNCTION national.breaks_non_association OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_non_association FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_non_association IS 'non-association, apart-from-standing-households';
