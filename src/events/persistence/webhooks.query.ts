export const REGION = `SELECT FROM fristad.region WHERE code = $1`;
export const ADD = `
  INSERT INTO fristad.webhook (id, address, kinds, region, legal_ground, sealed, made_by, made_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

const WEBHOOKS = `
  SELECT w.id, w.address, w.kinds, w.region, w.legal_ground AS "legalGround", w.made_by AS "madeBy", w.made_at AS "madeAt",
         CASE WHEN w.ended_at IS NULL THEN 'OPEN' ELSE 'ENDED' END AS status, w.ended_at AS "endedAt", w.version, d.waiting, d.since AS "waitingSince", d.dead
  FROM fristad.webhook w
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE status = 'WAITING')::integer AS waiting, min(since) FILTER (WHERE status = 'WAITING') AS since,
           count(*) FILTER (WHERE status = 'DEAD')::integer AS dead
    FROM fristad.webhook_delivery WHERE webhook = w.id AND status <> 'DELIVERED') AS d`;
export const FIND = `${WEBHOOKS} WHERE w.id = $1`;
export const PAGE = `${WEBHOOKS} WHERE $1::text IS NULL OR w.id::text COLLATE "C" > $1 ORDER BY w.id LIMIT $2`;

export const END = `
  UPDATE fristad.webhook SET ended_by = $3, ended_at = $4, version = version + 1
  WHERE id = $1 AND version = $2 AND ended_at IS NULL RETURNING id`;
/** What waits for a webhook that has ended is given up. */
export const GIVE_UP = `
  UPDATE fristad.webhook_delivery
  SET status = 'DEAD', failure = 'webhook-ended', leased_by = NULL, leased_until = NULL, ended_at = clock_timestamp()
  WHERE webhook = $1 AND status = 'WAITING' RETURNING event`;

export const DEAD = `
  SELECT d.event, d.kind, d.attempts, d.failure, d.ended_at
  FROM fristad.webhook_delivery d
  WHERE d.webhook = $1 AND d.status = 'DEAD' AND d."position" > coalesce(
    (SELECT x."position" FROM fristad.webhook_delivery x WHERE x.webhook = $1 AND x.event::text = $2), 0)
  ORDER BY d."position" LIMIT $3`;
export const TRY_AGAIN = `
  UPDATE fristad.webhook_delivery SET status = 'WAITING', attempts = 0, due_at = clock_timestamp(), failure = NULL, ended_at = NULL
  WHERE webhook = $1 AND event = $2 AND status = 'DEAD' RETURNING event`;
