import { runId, type SolverRun } from '../domain/solver-run.js';
import type { SolverRunEntity } from './solver-run.entity.js';

export const toSolverRun = (row: SolverRunEntity): SolverRun => ({
  id: runId(row.id),
  status: row.status as SolverRun['status'],
  scenarioDigest: row.digest,
  policyVersion: row.policyVersion,
  engine: row.engine as SolverRun['engine'],
  seed: row.seed,
  timeLimitMs: row.timeLimitMs,
  gap: row.gap,
  attempts: row.attempts,
  progress: row.progress,
  cancelRequested: row.cancelRequestedAt !== null,
  requestedAt: row.requestedAt.toISOString(),
  startedAt: row.startedAt?.toISOString() ?? null,
  finishedAt: row.finishedAt?.toISOString() ?? null,
  failure: row.failure,
});
