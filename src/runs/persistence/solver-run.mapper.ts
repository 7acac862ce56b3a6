import { runId, type SolverRun } from '../domain/solver-run.js';
import type { RunsTables } from './tables.js';

/** A run without the frozen problem and what was measured for it, which are large. */
export type SolverRunRow = Omit<
  RunsTables['fristad.solver_run'],
  'problem' | 'measured' | 'worker' | 'lease_until' | 'owner_region'
> & { readonly unattended: boolean };

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
