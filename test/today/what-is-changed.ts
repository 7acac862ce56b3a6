/** What is kept, on both sides of each boundary: a request for each step, a stay for each day. */
export const CHANGED = [
  `UPDATE fristad.placement_request SET earliest_arrival = '2026-11-01', latest_arrival = '2026-11-30'
   WHERE id IN (SELECT id FROM fristad.placement_request WHERE region = 'VAST' ORDER BY id LIMIT 1)`,
  `UPDATE fristad.placement_request SET latest_arrival = greatest('2026-12-01', earliest_arrival), status = 'SUBMITTED'
   WHERE id IN (SELECT id FROM fristad.placement_request WHERE region = 'VAST' ORDER BY id OFFSET 6 LIMIT 2)`,
  `UPDATE fristad.placement_request SET status = 'DRAFT'
   WHERE id IN (SELECT id FROM fristad.placement_request WHERE region = 'VAST' ORDER BY id OFFSET 1 LIMIT 1)`,
  `UPDATE fristad.placement_request SET status = 'PARKED', reason = 'SAFE_FOR_NOW'
   WHERE id IN (SELECT id FROM fristad.placement_request WHERE region = 'STOCKHOLM' ORDER BY id LIMIT 1)`,
  ...[
    ['ARRIVED', '2026-12-01'],
    ['ARRIVED', '2026-12-02'],
    ['ARRIVED', '2026-12-08'],
    ['ARRIVED', '2026-12-09'],
    ['CONFIRMED', '2026-11-30'],
    ['CONFIRMED', '2026-12-01'],
    ['CONFIRMED', '2026-12-08'],
    ['CONFIRMED', '2026-12-09'],
    ['PROVISIONAL', '2026-12-03'],
    ['DEPARTED', '2026-12-01'],
  ].map(
    ([status, day], at) => `
      UPDATE fristad.placement SET status = '${status}',
        arrival = CASE WHEN '${status}' IN ('ARRIVED', 'DEPARTED') THEN '2026-11-02' ELSE '${day}' END::date,
        departure = CASE WHEN '${status}' IN ('ARRIVED', 'DEPARTED') THEN '${day}' ELSE '2027-03-01' END::date
      WHERE id IN (SELECT id FROM fristad.placement WHERE request IS NULL ORDER BY id OFFSET ${at} LIMIT 1)`,
  ),
];
