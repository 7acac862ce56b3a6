/** $1: a request, $2: a unit, each null for all. Answers one row, `touched`: the text of [[unit, request, zone], …]. */
export const UNITS_TOUCHING_ZONES = `SELECT national.units_touching_zones($1, $2)::text AS touched`;
