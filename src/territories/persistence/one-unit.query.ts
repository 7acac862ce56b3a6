/** $1: metres of reach by territory class, $2: the unit. Answers one row, `pairs`: [[unit, territory, metres], …]. */
export const UNIT_NEAR_TERRITORIES = `
  SELECT coalesce(json_agg(json_build_array(u.id, t.id, ST_Distance(u.location, t.ground)) ORDER BY t.id), '[]') AS pairs
  FROM fristad.housing_unit u
  JOIN fristad.territory t ON ST_DWithin(u.location, t.ground, ($1::jsonb ->> t.class)::double precision)
  WHERE u.id = $2 AND t.superseded_by IS NULL`;

/** $1: the unit, $2: the request. Answers one row, `touched`: [[unit, request, zone], …]; within either shape is in the zone. */
export const UNIT_TOUCHING_ZONES = `
  SELECT coalesce(json_agg(json_build_array(u.id, z.request, z.ordinal) ORDER BY z.ordinal), '[]') AS touched
  FROM fristad.housing_unit u
  JOIN fristad.exclusion_zone z
    ON ST_DWithin(u.location, z.ground, 0.001) OR ST_Intersects(u.location::geometry, z.ground::geometry)
  WHERE u.id = $1 AND z.request = $2`;
