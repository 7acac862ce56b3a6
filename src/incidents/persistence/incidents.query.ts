/** $1 the moment, $2 today. A transfer that is planned, offered or confirmed answers what its stay breaks; one without a place does not. */
const ALL = `
  SELECT n.id, n.placement, n.request, n.person, n."constraint",
         CASE WHEN n.closed_for = 'STAY_ENDED' THEN 'ENDED' WHEN n.closed_at IS NOT NULL THEN 'RESOLVED' WHEN n.leaves THEN 'LEAVING'
              WHEN n.kept_until > $2::date THEN 'KEPT' ELSE 'OPEN' END AS status,
         c.urgency, n.opened_at AS "openedAt", CASE WHEN n.closed_at IS NULL THEN c.due END AS due,
         n.closed_at IS NULL AND NOT n.leaves AND c.due <= $1::timestamptz AS overdue, n.version, n.kept_until AS "keptUntil",
         n.kept_for AS "keptFor", n.kept_by AS "keptBy", n.kept_at AS "keptAt", n.closed_at AS "closedAt",
         n.transfer
  FROM (SELECT national.clocks() AS clocks) AS by_policy,
    LATERAL (
      SELECT i.*, p.request, p.person, p.status AS stands, p.arrival, t.transfer,
             coalesce(t.transfer ->> 'status' IN ('PLANNING', 'OFFERED', 'CONFIRMED'), false)
             OR EXISTS (SELECT FROM fristad.placement t
                        WHERE t.transfers = i.placement AND t.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED')) AS leaves
      FROM fristad.incident i JOIN fristad.placement p ON p.id = i.placement
      LEFT JOIN LATERAL (
        SELECT national.transfer_of(i.placement) AS transfer
        WHERE EXISTS (SELECT FROM fristad.emergency_transfer e WHERE e.leaves = i.placement)) AS t ON true) AS n,
    LATERAL fristad.incident_clock(n."constraint", n.stands, n.arrival, n.opened_at, n.kept_until, $2::date, by_policy.clocks) AS c`;
export const FIND = `${ALL} WHERE n.id = $3`;

/** $3 the ids, $4 region, $5 the only cases, $6 cases kept from. */
export const NAMED = `${ALL} WHERE n.id = ANY ($3) AND ($4::text IS NULL OR n.owner_region = $4 OR n.owner_region IS NULL)
    AND ($5::text[] IS NULL OR n.person = ANY ($5)) AND n.person <> ALL ($6::text[])`;

/** When it is due, or was closed, and its id: as text that sorts. */
const KEY = `to_char(coalesce(o."closedAt", o.due) AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS') || o.id`;
/** $3 region, $4 the only cases, $5 cases kept from, $6 the one after which it goes on, $7 limit, $8 closed, $9 urgency, $10 overdue. */
export const PAGE = `
  SELECT o.* FROM (${ALL}
    WHERE ($3::text IS NULL OR n.owner_region = $3 OR n.owner_region IS NULL) AND ($4::text[] IS NULL OR n.person = ANY ($4))
      AND n.person <> ALL ($5::text[]) AND (n.closed_at IS NOT NULL) = $8) AS o
  WHERE ($9::text IS NULL OR o.urgency = $9) AND (NOT $10 OR o.overdue)
    AND ($6::text IS NULL OR ${KEY} > (SELECT ${KEY} FROM (${ALL} WHERE n.id = $6) AS o))
  ORDER BY ${KEY} LIMIT $7`;
export const TRANSFER = `
  SELECT t.incident, t.placement, t.request, t.code, (SELECT p.person FROM fristad.placement p WHERE p.id = t.placement) AS person
  FROM national.transfer_incidents($1, $2, $3, $4, $5, $6) AS t`;
export const KEEP = `SELECT national.keep_incident($1, $2, $3, $4, $5, $6) AS code`;
