-- The constraints that a stay breaks by what stands in the whole country; every rule is asked each time, so that time
-- tells nothing. What is unknown breaks.
CREATE OR REPLACE FUNCTION national.broken_by(s "national".stay) RETURNS text[]
  LANGUAGE plpgsql STABLE
AS $$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT array(
      SELECT asked.id
      FROM (VALUES ('not-in-the-past', national.breaks_not_in_the_past(s)),
                   ('one-place-per-request', national.breaks_one_place_per_request(s)),
                   ('one-place-per-person', national.breaks_one_place_per_person(s)),
                   ('one-household-per-unit', national.breaks_one_household_per_unit(s)),
                   ('beds-in-shared-unit', national.breaks_beds_in_shared_unit(s)),
                   ('saturation-cap', national.breaks_saturation_cap(s)),
                   ('conflicting-households-apart', national.breaks_conflicting_households_apart(s)),
                   ('non-association', national.breaks_non_association(s)),
                   ('cooled-off', national.breaks_cooled_off(s))) AS asked (id, breaks)
      WHERE asked.breaks IS NOT FALSE));
END
$$;

ALTER FUNCTION national.broken_by OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.broken_by FROM PUBLIC;
