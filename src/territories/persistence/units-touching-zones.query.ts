/** $1: a request, $2: a unit, each null for all. Answers one row, `touched`: the text of [[unit, request, zone], …]. */
export const UNITS_TOUCHING_ZONES = `SELECT national.units_touching_zones($1, $2)::text AS touched`;

/** As `UNITS_TOUCHING_ZONES`, of many units each for one request: `$1` the requests, `$2` their units. */
export const SOME_UNITS_TOUCHING_ZONES = `
  SELECT coalesce(json_agg(t.touched), '[]')::text AS touched
  FROM unnest($1::text[], $2::text[]) AS asked (request, unit),
       LATERAL json_array_elements(national.units_touching_zones(asked.request, asked.unit)) AS t (touched)`;
