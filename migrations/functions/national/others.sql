-- The placements of others that a stay is judged against: all but itself, and the ones that it extends or leaves.
CREATE OR REPLACE FUNCTION national.others(s "national".stay) RETURNS SETOF fristad.placement
  LANGUAGE sql STABLE
AS $$
  SELECT p.* FROM fristad.placement p
  WHERE p.id IS DISTINCT FROM s.placement
    AND p.id IS DISTINCT FROM (SELECT x.transfers FROM fristad.placement x WHERE x.id = s.placement)
$$;

ALTER FUNCTION national.others OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.others FROM PUBLIC;
