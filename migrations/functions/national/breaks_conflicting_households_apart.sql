-- True where a household of a conflicting group stays in the same locality or within the dispersion distance on some
-- night.
CREATE OR REPLACE FUNCTION national.breaks_conflicting_households_apart(s "national".stay) RETURNS boolean
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM national.others(s) p
      JOIN fristad.housing_unit o ON o.id = p.unit,
        fristad.housing_unit u,
        fristad.policy_version v
      WHERE u.id = s.unit AND v.version = s.policy AND p.person <> s.person
        AND (s.threatening && p.groups OR national.threatening(p.groups, '{}') && s.own)
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights
        AND (o.locality = u.locality OR ST_DWithin(o.location, u.location,
          CASE WHEN v.regional IS NULL THEN v.dispersion_metres ELSE national.dispersion_between(v.version, u.id, o.id) END))));
END
$$;

ALTER FUNCTION national.breaks_conflicting_households_apart OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_conflicting_households_apart FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_conflicting_households_apart IS 'conflicting-households-apart, apart-from-standing-households';
