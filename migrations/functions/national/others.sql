-- The placements of others that a stay is judged against: all but itself, the ones that it extends or
-- leaves, and what is offered to those who live there or confirmed for them, and for which they are to leave it.
CREATE OR REPLACE FUNCTION national.others(s "national".stay) RETURNS SETOF fristad.placement
  LANGUAGE sql STABLE
AS $$
  SELECT p.* FROM fristad.placement p
  WHERE p.id IS DISTINCT FROM s.placement
    AND p.id IS DISTINCT FROM (SELECT x.transfers FROM fristad.placement x WHERE x.id = s.placement)
    AND (p.status NOT IN ('PROVISIONAL', 'CONFIRMED') OR p.transfers IS DISTINCT FROM s.placement
         OR NOT EXISTS (SELECT FROM fristad.placement x WHERE x.id = s.placement AND x.status = 'ARRIVED'))
$$;

ALTER FUNCTION national.others OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.others FROM PUBLIC;
