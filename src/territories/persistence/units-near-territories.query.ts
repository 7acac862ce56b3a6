/** $1: metres by class of territory. Answers one row, `pairs`: the text of [[unit, territory, metres], …]. */
export const UNITS_NEAR_TERRITORIES = `SELECT national.units_near_territories($1::jsonb)::text AS pairs`;

/** $1: some units, $2: metres by class of territory. Answers the same of those units alone. */
export const SOME_UNITS_NEAR_TERRITORIES = `SELECT national.some_units_near_territories($1, $2::jsonb)::text AS pairs`;

/** $1: a unit, $2: metres by class of territory. Answers the same of that unit alone. */
export const UNIT_NEAR_TERRITORIES = `SELECT national.unit_near_territories($1, $2::jsonb)::text AS pairs`;
