export const LOCK = `SELECT national.lock_own_unit($1)`;

export const LOCK_TO_CORRECT = `SELECT national.lock_to_correct_unit($1)`;

export const STAYS = `
  SELECT to_char(lower(nights), 'YYYY-MM-DD') AS arrival, to_char(upper(nights), 'YYYY-MM-DD') AS departure, p.departure AS due,
         persons
  FROM fristad.placement p, national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) AS nights
  WHERE p.unit = $1 AND nights IS NOT NULL ORDER BY p.arrival, p.departure, p.id`;

/** $1: the unit as JSON, $2: the version that is replaced. */
export const REPLACE = `
  WITH replaced AS (
    UPDATE fristad.housing_unit u
    SET beds = n.beds, features = n.features, protection_level = n."protectionLevel", monthly_cost = n."monthlyCost",
        available = daterange(n."availableFrom", n."availableTo"), version = u.version + 1
    FROM json_to_record($1) AS n (id text, beds bigint, features text[], "protectionLevel" bigint, "monthlyCost" bigint,
                                  "availableFrom" date, "availableTo" date)
    WHERE u.id = n.id AND u.version = $2 RETURNING u.id)
  SELECT id FROM replaced`;

export const CORRECT = `
  WITH corrected AS (
    UPDATE fristad.housing_unit u
    SET location = ST_MakePoint(n.location[1], n.location[2])::geography, locality = n.locality,
        turnaround_days = n."turnaroundDays", version = u.version + 1
    FROM json_to_record($1) AS n (id text, location double precision[], locality text, "turnaroundDays" integer)
    WHERE u.id = n.id AND u.version = $2 RETURNING u.id)
  SELECT id FROM corrected`;

const LISTED = `
  json_to_record($1) AS n (id text, voids json), json_to_recordset(n.voids) AS v ("from" date, "to" date, reason text)`;

export const END_VOIDS = `
  DELETE FROM fristad.unit_void stored
  WHERE stored.unit = $1::json ->> 'id' AND NOT EXISTS (
    SELECT FROM ${LISTED} WHERE daterange(v."from", v."to") = stored.period AND v.reason = stored.reason)`;

export const ADD_VOIDS = `
  INSERT INTO fristad.unit_void (unit, period, reason)
  SELECT n.id, daterange(v."from", v."to"), v.reason FROM ${LISTED}
  WHERE NOT EXISTS (SELECT FROM fristad.unit_void stored WHERE stored.unit = n.id AND stored.period = daterange(v."from", v."to"))`;
