import type { Plan } from '#scoring';

/** What the query of a plan answers; its lists are in their order already. */
export type PlanRow = Pick<Plan, 'status' | 'levels' | 'assignments' | 'unplaced' | 'findings'> & {
  readonly digest: string;
  readonly policy_version: string;
  readonly engine_name: string;
  readonly engine_version: string;
  readonly seed: number;
  readonly total_ms: number;
  readonly stages: Readonly<Record<string, number>>;
};

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
