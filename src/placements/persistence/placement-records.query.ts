const COLUMNS = `
  p.id, p.request, p.person, p.unit, p.arrival, p.departure, p.persons, p.status, p.version, p.extends, p.transfers,
  coalesce((SELECT json_agg(json_build_object('constraint', o."constraint", 'reason', o.reason, 'askedBy', o.asked_by,
                                              'at', to_char(o.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                            ORDER BY o.at, o."constraint")
            FROM fristad.placement_override o WHERE o.placement = p.id), '[]') AS "setAside",
  (SELECT d.digest FROM fristad.decision_record d WHERE d.placement = p.id AND d.act <> 'CONFIRM'
   ORDER BY d.ordinal DESC LIMIT 1) AS judged`;

export const FIND = `SELECT ${COLUMNS} FROM fristad.placement p WHERE p.id = $1 AND p.request IS NOT NULL`;
export const OF_REQUEST = `
  SELECT ${COLUMNS} FROM fristad.placement p WHERE p.request = $1 ORDER BY p.proposed_at DESC, p.id LIMIT 100`;
export const STANDING_OF = `
  SELECT p.id, p.unit, p.arrival, p.departure, p.status, p.version FROM fristad.placement p
  WHERE p.person = $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') ORDER BY p.arrival, p.id`;
export const PROPOSE = `
  INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups,
                                 status, proposed_by, proposed_at, extends, transfers)
  SELECT $1, $2, $3, u.id, u.sharing, u.turnaround_days, $5, $6, $7, $8, 'PROPOSED', $9, $10, $11, $12
  FROM fristad.housing_unit u WHERE u.id = $4`;
export const SET_ASIDE = `SELECT national.set_aside($1, $2, $3, $4, $5, $6) AS done`;
export const LOCK = `SELECT national.lock_placement($1)`;
export const LOCK_CASE = `SELECT national.lock_request(p.request) FROM fristad.placement p WHERE p.id = $1`;
export const LOCK_REQUEST = `SELECT national.lock_request($1)`;
export const TAKE = `SELECT national.take_place($1, $2) AS answer`;
export const CANCEL_STALE = `SELECT id FROM national.cancel_stale($1) AS id`;
export const ADOPT = `SELECT national.adopt_stay($1, $2, $3) AS answer`;
export const FOLLOWERS = `
  SELECT r.id FROM fristad.placement p JOIN fristad.placement_request r ON r.follows = p.request
  WHERE p.id = $1 AND r.xmin = pg_current_xact_id()::xid ORDER BY r.id`;
