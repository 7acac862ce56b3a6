/** $1: metres of reach by territory class, $2: the unit. Answers one row, `pairs`: [[unit, territory, metres], …]. */
export const UNIT_NEAR_TERRITORIES = `
  SELECT coalesce(json_agg(json_build_array(u.id, t.id, m.metres) ORDER BY t.id), '[]') AS pairs
  FROM fristad.housing_unit u, fristad.territory t,
       LATERAL (SELECT fristad.metres_to_ground(u.location, t.ground, fristad.along_geodesics(t.ground),
                                                fristad.along_straight_lines(t.ground)) AS metres) AS m
  WHERE u.id = $2 AND t.superseded_by IS NULL
    AND m.metres <= greatest(0.001, ($1::jsonb ->> t.class)::double precision)`;

/** $1: the unit, $2: the request. Answers one row, `touched`: [[unit, request, zone], …]; within either reading is in the zone. */
export const UNIT_TOUCHING_ZONES = `
  SELECT coalesce(json_agg(json_build_array(u.id, z.request, z.ordinal) ORDER BY z.ordinal), '[]') AS touched
  FROM fristad.housing_unit u
  JOIN fristad.exclusion_zone z
    ON ST_DWithin(u.location, fristad.along_geodesics(z.ground), 0.001)
    OR ST_DWithin(u.location::geometry, z.ground::geometry, 9e-9)
  WHERE u.id = $1 AND z.request = $2`;
