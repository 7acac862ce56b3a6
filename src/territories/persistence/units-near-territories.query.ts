/** $1: metres of reach by territory class. Answers one row, `pairs`: [[unit, territory, metres], …]. */
export const UNITS_NEAR_TERRITORIES = `
  SELECT coalesce(json_agg(json_build_array(u.id, t.id, ST_Distance(u.location, t.ground)) ORDER BY u.id, t.id), '[]')
           AS pairs
  FROM fristad.territory t
  JOIN fristad.housing_unit u ON ST_DWithin(u.location, t.ground, ($1::jsonb ->> t.class)::double precision)
  WHERE t.superseded_by IS NULL`;
