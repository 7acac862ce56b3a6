import { SILENT_SECONDS } from '#platform';

const RUNS = `
  SELECT id, status, digest, policy_version, engine, seed, time_limit_ms, gap, attempts, progress, requested_at,
         cancel_requested_at, started_at, finished_at, failure, causes,
         status IN ('QUEUED', 'RUNNING') AND NOT EXISTS (
           SELECT FROM fristad.worker k
           WHERE k.seen_at > clock_timestamp() - make_interval(secs => ${SILENT_SECONDS})) AS unattended
  FROM fristad.solver_run`;
export const FIND_RUN = `${RUNS} WHERE id = $1`;

/** Of a region, or of all where it is null: newest first, older than that one. */
export const PAGE_OF_RUNS = `${RUNS}
  WHERE ($1::text IS NULL OR owner_region = $1)
    AND ($2::uuid IS NULL OR (requested_at, id) < (
      SELECT r.requested_at, r.id FROM fristad.solver_run r WHERE r.id = $2 AND ($1::text IS NULL OR r.owner_region = $1)))
  ORDER BY requested_at DESC, id DESC LIMIT $3`;

export const ADD_RUN = `
  INSERT INTO fristad.solver_run (id, problem, digest, measured, policy_version, engine, seed, time_limit_ms, gap, causes)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

export const SIZE_OF_PROBLEM = `
  SELECT digest, octet_length(problem) AS problem_bytes, octet_length(measured) AS measured_bytes
  FROM fristad.solver_run WHERE id = $1`;

/** So many bytes from a place on, the first of which is 1. */
export const PART_OF_PROBLEM = `SELECT substring(problem FROM $2 FOR $3) AS part FROM fristad.solver_run WHERE id = $1`;
export const PART_OF_MEASURED = `SELECT substring(measured FROM $2 FOR $3) AS part FROM fristad.solver_run WHERE id = $1`;

export const TAKE_RUN = `
  WITH taken AS (
    UPDATE fristad.solver_run
    SET status = 'RUNNING', attempts = attempts + 1, worker = $2, progress = NULL,
        lease_until = clock_timestamp() + make_interval(secs => $3),
        started_at = coalesce(started_at, clock_timestamp())
    WHERE id = $1 AND status = 'QUEUED'
    RETURNING id)
  SELECT id FROM taken`;

export const RENEW_LEASE = `
  WITH renewed AS (
    UPDATE fristad.solver_run
    SET lease_until = clock_timestamp() + make_interval(secs => $3), progress = coalesce($4::jsonb, progress)
    WHERE id = $1 AND worker = $2 AND status = 'RUNNING'
    RETURNING cancel_requested_at)
  SELECT cancel_requested_at IS NOT NULL AS cancelled FROM renewed`;

export const END_RUN = `
  WITH ended AS (
    UPDATE fristad.solver_run
    SET status = $3, failure = $4, finished_at = clock_timestamp(), worker = NULL, lease_until = NULL
    WHERE id = $1 AND worker = $2 AND status = 'RUNNING'
    RETURNING id)
  SELECT id FROM ended`;

export const LET_RUN_GO = `
  UPDATE fristad.solver_run
  SET status = 'QUEUED', attempts = attempts - 1, progress = NULL, worker = NULL, lease_until = NULL
  WHERE id = $1 AND worker = $2 AND status = 'RUNNING'`;

export const CANCEL_RUN = `
  UPDATE fristad.solver_run
  SET cancel_requested_at = coalesce(cancel_requested_at, clock_timestamp()),
      status = CASE status WHEN 'QUEUED' THEN 'CANCELLED' ELSE status END,
      finished_at = CASE status WHEN 'QUEUED' THEN clock_timestamp() END
  WHERE id = $1 AND status IN ('QUEUED', 'RUNNING')`;

export const DROP_LEASES = `UPDATE fristad.solver_run SET lease_until = '-infinity' WHERE status = 'RUNNING'`;

export const RECOVER_RUNS = `
  WITH recovered AS (
  UPDATE fristad.solver_run r
  SET status = next.status, worker = NULL, lease_until = NULL,
      finished_at = CASE WHEN next.status <> 'QUEUED' THEN clock_timestamp() END,
      failure = CASE WHEN next.status = 'FAILED' THEN 'The process that solved it stopped, ' || r.attempts || ' times.' END
  FROM (SELECT id, CASE WHEN cancel_requested_at IS NOT NULL THEN 'CANCELLED'
                        WHEN attempts >= $1 THEN 'FAILED' ELSE 'QUEUED' END AS status
        FROM fristad.solver_run WHERE status = 'RUNNING' AND lease_until < clock_timestamp()
        FOR UPDATE SKIP LOCKED) AS next
  WHERE r.id = next.id
  RETURNING r.id, r.status)
  SELECT id FROM recovered WHERE status = 'QUEUED'`;

export const WAITING_RUNS = `SELECT id FROM fristad.solver_run WHERE status = 'QUEUED' ORDER BY requested_at, id`;
