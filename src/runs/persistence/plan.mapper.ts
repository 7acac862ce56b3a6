import type { Plan } from '#scoring';
import type { RunsTables } from './tables.js';

/** What the query of a plan answers; its lists are in their order already. */
export type PlanRow = Omit<RunsTables['fristad.plan'], 'run'> &
  Pick<Plan, 'levels' | 'assignments' | 'unplaced' | 'findings'>;

export const toPlan = (row: PlanRow): Plan => ({
  format: 'fristad-plan/1',
  scenarioDigest: row.digest,
  policyVersion: row.policy_version,
  engine: { name: row.engine_name, version: row.engine_version, seed: row.seed },
  status: row.status,
  levels: row.levels,
  assignments: row.assignments,
  unplaced: row.unplaced,
  findings: row.findings,
  timing: { totalMs: row.total_ms, stages: row.stages },
});
