/** Answers one row, `touched`: the text of [[unit, request, zone], …]. */
export const UNITS_TOUCHING_ZONES = `SELECT national.units_touching_zones($1)::text AS touched`;
