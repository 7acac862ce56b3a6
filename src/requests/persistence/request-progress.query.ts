const CLOCKS = `WITH by_policy AS MATERIALIZED (SELECT national.clocks() AS clocks, national.days_ahead() AS ahead)`;

/** $1 ids, $2 the moment, $3 today. */
export const OF_REQUESTS = `${CLOCKS}
  SELECT r.id, s.stage, s.since, s.due, coalesce(s.due <= $2, false) AS overdue, s.expires, s.review_on::text AS "reviewOn", r.reason, r.follows,
         (SELECT e.leaves FROM fristad.emergency_transfer e WHERE e.request = r.id) AS leaves,
         r.remark, greatest(0, coalesce(s.waited_until, $3::date) - r.registered_on) AS "waitedDays"
  FROM by_policy b, fristad.placement_request r, LATERAL fristad.request_progress(r.id, b.clocks, b.ahead) AS s
  WHERE r.id = ANY ($1)`;

/** $1 region, $2 the only cases, $3 cases kept from, $4 after, $5 limit, $6 the moment. */
export const OVERDUE = `${CLOCKS}
  SELECT r.id FROM by_policy b, fristad.placement_request r, LATERAL fristad.request_progress(r.id, b.clocks, b.ahead) AS s
  WHERE s.due <= $6 AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')
    AND ($1::text IS NULL OR r.region = $1) AND ($2::text[] IS NULL OR r.person = ANY ($2)) AND r.person <> ALL ($3::text[])
    AND ($4::text IS NULL OR r.id > $4)
  ORDER BY r.id LIMIT $5`;
