const STANDING = `('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;

/** The most urgent first. */
export const PLANNED = `
  SELECT a.run, a.request, q.region, a.unit, a.arrival, a.departure
  FROM fristad.plan_assignment a
  JOIN fristad.placement_request q ON q.id = a.request
  WHERE a.run = (SELECT national.plan_to_offer()) AND q.status = 'GRANTED' AND q.latest_arrival >= national.today()
    AND NOT EXISTS (SELECT FROM fristad.placement p WHERE p.request = q.id AND p.status IN ${STANDING})
    AND NOT EXISTS (SELECT FROM fristad.offer o WHERE o.run = a.run AND o.request = q.id)
  ORDER BY array_position('{EMERGENCY,SHORT_NOTICE,STANDARD}', q.urgency), q.earliest_arrival, q.id`;

export const LAPSE = `SELECT placement, region FROM national.lapse_offers($1)`;
export const LOCK = `SELECT national.lock_offer($1, $2)`;
export const LEFT_BY = `SELECT leaves FROM fristad.emergency_transfer WHERE request = $1`;
export const HOLD = `SELECT national.hold_place($1, $2, $3, $4) AS held`;
export const CHANGE = `SELECT national.change_offer($1, $2, $3, $4, $5, $6, $7) AS code`;

export const REPORT_OF = `SELECT report FROM fristad.offer WHERE placement = $1`;

export const ACCEPT = `SELECT national.accept_offer($1, $2, $3, $4, $5) AS code`;
export const IS_ACCEPTED_BY = `SELECT FROM fristad.offer WHERE approval = $1`;

export const IS_IN_FORCE = `SELECT FROM national.policy_in_force() AS version WHERE version = $1`;

const OFFERS = `
  SELECT o.placement, p.version, o.request, p.person, o.unit, p.arrival, p.departure, o.made_at AS "madeAt", o.until, o.renewals > 0 AS renewed,
         greatest(0, (national.clocks() ->> 'offerRenewals')::integer - o.renewals) AS "renewalsLeft",
         o.outcome, o.reason, o.approval, g.status AS report
  FROM fristad.offer o JOIN fristad.placement p ON p.id = o.placement LEFT JOIN fristad.ground_report g ON g.id = o.report`;
export const OF_REQUEST = `${OFFERS} WHERE o.request = $1 ORDER BY o.made_at DESC, o.placement LIMIT 100`;
export const FIND = `${OFFERS} WHERE o.placement = $1`;
