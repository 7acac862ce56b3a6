const UNFINISHED = `status IN ('QUEUED', 'RUNNING') AND causes <> '{}'`;

export const WANTED = `
  SELECT array_agg(id::text) AS ids, array_agg(DISTINCT cause) AS causes, bool_or(urgent) AS urgent, min(since) AS since,
         max(since) AS latest, clock_timestamp() AS now,
         (SELECT r.id FROM fristad.solver_run r WHERE ${UNFINISHED} ORDER BY r.requested_at DESC, r.id LIMIT 1) AS "underWay",
         EXISTS (
           SELECT FROM fristad.placement_request q
           WHERE q.urgency = 'EMERGENCY' AND q.status = 'GRANTED' AND q.latest_arrival >= national.today()
             AND NOT EXISTS (SELECT FROM fristad.placement p
                             WHERE p.request = q.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'))) AS "emergencyWaits"
  FROM fristad.plan_wanted`;

/** Whoever comes second waits for the first, and finds those gone. */
export const TAKE = `DELETE FROM fristad.plan_wanted WHERE id = ANY ($1::bigint[]) RETURNING id`;

/** By the clock of Sweden, on which the night that summer time begins has its three o’clock too. */
const LAST_THREE = `
  SELECT (date_trunc('day', (coalesce($1::timestamptz, clock_timestamp()) AT TIME ZONE 'Europe/Stockholm') - interval '3 hours') + interval '3 hours')
         AT TIME ZONE 'Europe/Stockholm' AS at`;
export const WANT_NIGHTLY = `
  INSERT INTO fristad.plan_wanted (cause, urgent)
  SELECT 'NIGHT', false FROM (${LAST_THREE}) AS three
  WHERE NOT EXISTS (SELECT FROM fristad.solver_run r WHERE r.causes <> '{}' AND r.requested_at >= three.at)
    AND NOT EXISTS (SELECT FROM fristad.plan_wanted w WHERE w.cause = 'NIGHT')
    AND EXISTS (SELECT FROM fristad.scenario_import)
  ON CONFLICT DO NOTHING`;

export const PLANNING = `SELECT * FROM national.planning($1)`;
