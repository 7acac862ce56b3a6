import { runId, type SolverRun } from '../domain/solver-run.js';

/** A row of `fristad.solver_run` without the frozen problem and what was measured for it, which are large. */
export type SolverRunRow = {
  readonly id: string;
  readonly status: SolverRun['status'];
  readonly digest: string;
  readonly policy_version: string;
  readonly engine: SolverRun['engine'];
  readonly seed: number;
  readonly time_limit_ms: number | null;
  readonly gap: number;
  readonly attempts: number;
  readonly progress: unknown;
  readonly requested_at: Date;
  readonly cancel_requested_at: Date | null;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly failure: string | null;
  readonly causes: SolverRun['causes'];
  readonly unattended: boolean;
};

export const toSolverRun = (row: SolverRunRow): SolverRun => ({
  id: runId(row.id),
  status: row.status,
  scenarioDigest: row.digest,
  policyVersion: row.policy_version,
  engine: row.engine,
  seed: row.seed,
  timeLimitMs: row.time_limit_ms,
  gap: row.gap,
  causes: row.causes,
  unattended: row.unattended,
  attempts: row.attempts,
  progress: row.progress,
  cancelRequested: row.cancel_requested_at !== null,
  requestedAt: row.requested_at.toISOString(),
  startedAt: row.started_at?.toISOString() ?? null,
  finishedAt: row.finished_at?.toISOString() ?? null,
  failure: row.failure,
});
