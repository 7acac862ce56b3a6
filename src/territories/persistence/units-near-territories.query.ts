/** $1: metres of reach by territory class, $2: a unit, or null for all. Answers one row, `pairs`: the text of [[unit, territory, metres], …]. */
export const UNITS_NEAR_TERRITORIES = `SELECT national.units_near_territories($1::jsonb, $2)::text AS pairs`;
