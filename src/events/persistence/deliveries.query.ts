/** $1 who sends, $2 for how many seconds, $3 how many at most, $4 how many to one webhook at once. */
export const CLAIM = `
  WITH due AS (
    SELECT w.id AS webhook, d.event
    FROM fristad.webhook w
    CROSS JOIN LATERAL (
      SELECT x.event, x."position" FROM fristad.webhook_delivery x
      WHERE x.webhook = w.id AND x.status = 'WAITING' AND x.due_at <= clock_timestamp()
        AND (x.leased_until IS NULL OR x.leased_until < clock_timestamp())
        AND NOT EXISTS (
          SELECT FROM fristad.webhook_delivery b
          WHERE b.webhook = x.webhook AND b.order_key = x.order_key AND b.status = 'WAITING' AND b."position" < x."position")
      ORDER BY x."position"
      LIMIT greatest(0, $4 - (SELECT count(*) FROM fristad.webhook_delivery l
                              WHERE l.webhook = w.id AND l.status = 'WAITING' AND l.leased_until >= clock_timestamp()))
      FOR UPDATE SKIP LOCKED) AS d
    WHERE w.ended_at IS NULL
    ORDER BY d."position" LIMIT $3),
  claimed AS (
    UPDATE fristad.webhook_delivery d
    SET leased_by = $1, leased_until = clock_timestamp() + make_interval(secs => $2), attempts = d.attempts + 1
    FROM due WHERE d.webhook = due.webhook AND d.event = due.event
    RETURNING d.webhook, d.event, d.attempts, d."position")
  SELECT c.webhook, w.address, w.sealed, w.legal_ground AS "legalGround", c.event, e.kind, e.at, e.subject_kind AS "subjectKind",
         e.subject, e.region, e.case_ref AS "case", c.attempts
  FROM claimed c JOIN fristad.webhook w ON w.id = c.webhook JOIN fristad.event e ON e.id = c.event
  ORDER BY c."position"`;

export const SETTLE = `
  UPDATE fristad.webhook_delivery
  SET status = $4, failure = $5, due_at = clock_timestamp() + make_interval(secs => $6), leased_by = NULL, leased_until = NULL,
      ended_at = CASE WHEN $4 = 'WAITING' THEN NULL ELSE clock_timestamp() END
  WHERE webhook = $1 AND event = $2 AND leased_by = $3 AND status = 'WAITING' RETURNING event`;

export const FIGURES = `
  SELECT count(*) FILTER (WHERE status = 'WAITING')::integer AS waiting, count(*) FILTER (WHERE status = 'DEAD')::integer AS dead,
         coalesce(extract(epoch FROM clock_timestamp() - min(since) FILTER (WHERE status = 'WAITING')), 0)::float8 AS "oldestSeconds"
  FROM fristad.webhook_delivery WHERE status <> 'DELIVERED'`;
