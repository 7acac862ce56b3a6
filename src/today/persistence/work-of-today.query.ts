const MOMENT = (at: string) => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const STANDING = `('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;

/**
 * $1 region, $2 the only cases, $3 cases kept from, $4 today, $5 the moment. One row for a request: what is to be done about it
 * next. What expired is listed for two weeks, what is parked from the day of its review.
 */
export const OF_REQUESTS = `
  WITH by_policy AS MATERIALIZED (SELECT national.clocks() AS clocks, national.days_ahead() AS ahead)
  SELECT n.kind, CASE WHEN n.kind = 'PLACEMENT_TO_CONFIRM' THEN p.id ELSE r.id END AS id, r.person AS "case", r.urgency,
         ${MOMENT('coalesce(p.proposed_at, s.since)')} AS since,
         CASE n.kind WHEN 'REQUEST_EXPIRED' THEN r.latest_arrival::text ELSE ${MOMENT('s.due')} END AS due
  FROM by_policy b, fristad.placement_request r
  CROSS JOIN LATERAL fristad.request_progress(r.id, b.clocks, b.ahead) AS s
  LEFT JOIN LATERAL (
    SELECT p.id, p.proposed_at FROM fristad.placement p
    WHERE p.request = r.id AND p.status = 'PROPOSED' AND r.status = 'GRANTED' ORDER BY p.proposed_at DESC, p.id LIMIT 1) AS p ON true
  LEFT JOIN fristad.appeal a ON a.request = r.id AND a.answered_at IS NULL AND r.status = 'SUBMITTED',
  LATERAL (
    SELECT CASE
             WHEN r.status = 'PARKED' THEN CASE WHEN s.review_on <= $4 THEN 'REQUEST_TO_REVIEW' END
             WHEN r.status = 'EXPIRED' THEN CASE WHEN s.since > $5::timestamptz - interval '14 days' THEN 'REQUEST_EXPIRED' END
             WHEN r.latest_arrival < $4 THEN 'REQUEST_EXPIRED'
             WHEN r.status = 'DRAFT' THEN 'REQUEST_TO_SUBMIT'
             WHEN a.against IS NOT NULL THEN CASE WHEN a.against <> current_setting('app.actor', true) THEN 'APPEAL_TO_DECIDE' END
             WHEN r.status = 'SUBMITTED' THEN 'REQUEST_TO_DECIDE'
             WHEN p.id IS NOT NULL THEN 'PLACEMENT_TO_CONFIRM'
             ELSE 'REQUEST_WITHOUT_A_PLACE' END) AS n (kind)
  WHERE r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED', 'EXPIRED') AND n.kind IS NOT NULL
    AND NOT EXISTS (SELECT FROM fristad.placement s WHERE s.request = r.id AND s.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED'))
    AND ($1::text IS NULL OR r.region = $1) AND ($2::text[] IS NULL OR r.person = ANY ($2)) AND r.person <> ALL ($3::text[])`;

/**
 * As above, with $4 the moment. A place that is held waits until the hour at which it falls back; accepted, it waits for a
 * second person, and is a question that was asked.
 */
export const OF_OFFERS = `
  SELECT 'OFFER_TO_ANSWER' AS kind, o.placement AS id, p.person AS "case", r.urgency, ${MOMENT('o.made_at')} AS since,
         ${MOMENT('o.until')} AS due
  FROM fristad.offer o JOIN fristad.placement p ON p.id = o.placement JOIN fristad.placement_request r ON r.id = o.request
  WHERE o.ended_at IS NULL AND NOT access.is_waiting(o.approval, $4)
    AND ($1::text IS NULL OR o.owner_region = $1) AND ($2::text[] IS NULL OR p.person = ANY ($2)) AND p.person <> ALL ($3::text[])`;

/** As above. What the own region objected to is listed for two weeks. */
export const OF_EMERGENCIES = `
  SELECT CASE WHEN e.outcome IS NULL THEN 'TRANSFER_TO_REVIEW' ELSE 'TRANSFER_OBJECTED' END AS kind, e.request AS id, e.person AS "case",
         'EMERGENCY' AS urgency, ${MOMENT('coalesce(e.reviewed_at, e.confirmed_at)')} AS since,
         CASE WHEN e.outcome IS NULL THEN ${MOMENT('e.review_due')} END AS due
  FROM fristad.emergency_transfer e
  WHERE (e.outcome IS NULL AND e.review_due IS NOT NULL
         OR e.outcome = 'OBJECTED' AND e.reviewed_at > $4::timestamptz - interval '14 days')
    AND ($1::text IS NULL OR e.owner_region = $1) AND ($2::text[] IS NULL OR e.person = ANY ($2)) AND e.person <> ALL ($3::text[])`;

/** $1 region of the towns and the ground, or the country; $2 today. Ground that is held still is drawn anew before it ends. */
export const OF_GROUND = `
  SELECT 'GROUND_REPORT' AS kind, g.id::text AS id, NULL AS "case", NULL AS urgency, g.reported_on::text AS since, NULL AS due
  FROM fristad.ground_report g WHERE g.status IN ('OPEN', 'TAKEN_UP') AND ($1::text IS NULL OR g.region = $1)
  UNION ALL
  SELECT 'GROUND_ENDS', t.id, NULL, NULL, NULL, upper(t.valid)::text
  FROM fristad.territory t
  WHERE t.superseded_by IS NULL AND upper(t.valid) > $2::date AND upper(t.valid) <= $2::date + 30 AND ($1::text IS NULL OR t.region = $1)`;

/** $1 region whose users they are, or the country. */
export const OF_FROZEN = `
  SELECT 'SEARCH_FROZEN' AS kind, f.actor AS id, NULL AS "case", NULL AS urgency, ${MOMENT('f.at')} AS since, NULL AS due
  FROM fristad.search_freeze f WHERE f.lifted_at IS NULL AND ($1::text IS NULL OR f.owner_region = $1)`;

/** $1 the only provider, or null; $2 today. A permit that ended long ago is nobody's work any more. */
export const OF_PERMITS = `
  SELECT 'PERMIT_ENDS' AS kind, p.id, NULL AS "case", NULL AS urgency, NULL AS since, p.permit_valid_to::text AS due
  FROM fristad.provider p
  WHERE p.kind <> 'PUBLIC' AND p.permit_valid_to BETWEEN $2::date - 90 AND $2::date + 90 AND ($1::text IS NULL OR p.id = $1)`;

/** As above, with $5 provider and $6 municipality of the units, for whoever works for units: who lives there is no case of theirs. */
export const OF_STAYS = `
  SELECT n.kind, p.id, CASE WHEN $5::text IS NULL AND $6::text IS NULL THEN p.person END AS "case", NULL AS urgency, NULL AS since,
         n.due::text AS due
  FROM fristad.placement p,
  LATERAL (
    SELECT CASE
             WHEN p.status = 'ARRIVED' AND p.departure <= $4 THEN 'OVERSTAY'
             WHEN p.status = 'ARRIVED' AND p.departure <= $4::date + 7 THEN 'DEPARTURE'
             WHEN p.status <> 'ARRIVED' AND p.arrival < $4 THEN 'ARRIVAL_OVERDUE'
             WHEN p.status <> 'ARRIVED' AND p.arrival <= $4::date + 7 THEN 'ARRIVAL' END AS kind,
           CASE WHEN p.status = 'ARRIVED' THEN p.departure ELSE p.arrival END AS due) AS n
  WHERE p.status IN ${STANDING} AND n.kind IS NOT NULL
    AND NOT EXISTS (SELECT FROM fristad.offer o WHERE o.placement = p.id AND o.ended_at IS NULL)
    AND ($1::text IS NULL OR p.owner_region = $1) AND ($2::text[] IS NULL OR p.person = ANY ($2)) AND p.person <> ALL ($3::text[])
    AND ($5::text IS NULL AND $6::text IS NULL OR EXISTS (
      SELECT FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
      WHERE u.id = p.unit AND (u.provider = $5 OR l.municipality = $6)))`;

/**
 * $1 region, $2 the only cases, $3 cases kept from, $4 today. Of cases that ask for a place or have one: a threat that is to be
 * assessed anew within seven days, or an assessment that is over; measures that end within seven days, or should have ended;
 * that nobody is known to keep contact; and what the policy asks for and the file lacks.
 */
export const OF_CASES = `
  WITH asked AS MATERIALIZED (
    SELECT d.demands ->> 'confirmations' AS confirmations,
           CASE WHEN d.demands ->> 'fundingOfNgo' = 'IGNORE' THEN d.demands ->> 'fundingOfOthers' ELSE d.demands ->> 'fundingOfNgo' END AS funding
    FROM (SELECT national.demands() AS demands) AS d),
  open AS (
    SELECT r.person FROM fristad.placement_request r
    WHERE r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')
      AND NOT EXISTS (SELECT FROM fristad.placement s WHERE s.request = r.id AND s.status = 'DEPARTED')
      AND ($1::text IS NULL OR r.region = $1) AND ($2::text[] IS NULL OR r.person = ANY ($2)) AND r.person <> ALL ($3::text[])
    UNION
    SELECT p.person FROM fristad.placement p
    WHERE p.status IN ${STANDING}
      AND ($1::text IS NULL OR p.owner_region = $1) AND ($2::text[] IS NULL OR p.person = ANY ($2)) AND p.person <> ALL ($3::text[]))
  SELECT n.kind, n.id, o.person AS "case", NULL AS urgency, n.since, n.due::text AS due
  FROM open o,
  LATERAL (
    SELECT CASE WHEN f.valid_until < $4 THEN 'THREAT_NOT_VALID' ELSE 'THREAT_TO_REASSESS' END AS kind, o.person AS id,
           ${MOMENT('f.written_at')} AS since, CASE WHEN f.valid_until < $4 THEN f.valid_until ELSE f.reassess_by END AS due
    FROM (SELECT * FROM fristad.case_file f WHERE f.case_ref = o.person ORDER BY f.version DESC LIMIT 1) AS f
    WHERE f.reassess_by <= $4::date + 7
    UNION ALL
    SELECT 'MEASURE_ENDS', m.id::text, ${MOMENT('m.written_at')}, m.last_day
    FROM (SELECT DISTINCT ON (m.id) * FROM fristad.case_measure m WHERE m.case_ref = o.person ORDER BY m.id, m.version DESC) AS m
    WHERE m.status IN ('PLANNED', 'UNDER_WAY') AND m.last_day <= $4::date + 7
    UNION ALL
    SELECT 'CASE_WITHOUT_CONTACT_PERSON', o.person, NULL, NULL
    WHERE NOT EXISTS (SELECT FROM fristad.contact_person c WHERE c.case_ref = o.person)
    UNION ALL
    SELECT lack.kind, o.person, NULL, NULL
    FROM asked a, LATERAL fristad.flags_of_file(
      (SELECT to_jsonb(f) FROM fristad.case_file f WHERE f.case_ref = o.person ORDER BY f.version DESC LIMIT 1), a.confirmations, a.funding) AS flags,
      (VALUES ('CASE_NOT_CONFIRMED', ARRAY['RESIDENT_NOT_CONFIRMED', 'TIES_NOT_CONFIRMED', 'MOTIVATION_NOT_CONFIRMED']),
              ('CASE_WITHOUT_FUNDING', ARRAY['FUNDING_MISSING', 'FUNDING_REFUSED'])) AS lack (kind, codes)
    WHERE flags && lack.codes) AS n`;
