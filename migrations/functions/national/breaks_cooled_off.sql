-- True where a household of a conflicting group left the unit fewer days ago than the policy asks.
CREATE OR REPLACE FUNCTION national.breaks_cooled_off(s "national".stay) RETURNS boolean
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM national.others(s) p, fristad.policy_version v,
        LATERAL (SELECT CASE p.status
                   WHEN 'DEPARTED' THEN p.departure
                   ELSE upper(national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())))
                 END AS day) AS ended
      WHERE v.version = s.policy AND p.unit = s.unit AND p.person <> s.person
        AND (s.threatening && p.groups OR national.threatening(p.groups, '{}') && s.own)
        AND lower(s.nights) - ended.day >= 0 AND lower(s.nights) - ended.day < CASE WHEN v.regional IS NULL THEN v.cool_off_days
          ELSE national.strictest(v.version, national.region_of_unit(s.unit), v.cool_off_days, '{coolOffDays}') END));
END
$$;

ALTER FUNCTION national.breaks_cooled_off OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_cooled_off FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_cooled_off IS 'cooled-off';
