import type { Plan } from '#scoring';
import type { SolverRun } from '../domain/solver-run.js';

/** The tables of this room that statements alone read and write: each column, as it is read. */
export type RunsTables = {
  readonly 'fristad.plan': {
    readonly run: string;
    readonly digest: string;
    readonly policy_version: string;
    readonly engine_name: string;
    readonly engine_version: string;
    readonly seed: number;
    readonly status: Plan['status'];
    readonly total_ms: number;
    readonly stages: Readonly<Record<string, number>>;
  };
  readonly 'fristad.plan_assignment': {
    readonly run: string;
    readonly ordinal: number;
    readonly request: string;
    readonly unit: string;
    readonly arrival: string;
    readonly departure: string;
    readonly strains: unknown;
  };
  readonly 'fristad.plan_finding': {
    readonly run: string;
    readonly ordinal: number;
    readonly placements: readonly string[];
    readonly constraint: string;
    readonly sentence: string;
  };
  readonly 'fristad.plan_level': {
    readonly run: string;
    readonly ordinal: number;
    readonly name: string;
    readonly value: number;
    readonly bound: number;
  };
  readonly 'fristad.plan_unplaced': {
    readonly run: string;
    readonly ordinal: number;
    readonly request: string;
    readonly code: string;
    readonly ruled_out: unknown;
    readonly ruled_out_alone: unknown;
    readonly outcompeted: boolean;
    readonly relaxations: unknown;
  };
  readonly 'fristad.plan_wanted': {
    readonly id: number;
    readonly cause: string;
    readonly urgent: boolean;
    readonly since: Date;
    readonly transaction: number;
  };
  readonly 'fristad.solver_run': {
    readonly id: string;
    readonly problem: Buffer;
    readonly digest: string;
    readonly measured: Buffer;
    readonly policy_version: string;
    readonly engine: SolverRun['engine'];
    readonly seed: number;
    readonly time_limit_ms: number | null;
    readonly status: SolverRun['status'];
    readonly attempts: number;
    readonly progress: unknown;
    readonly requested_at: Date;
    readonly cancel_requested_at: Date | null;
    readonly started_at: Date | null;
    readonly finished_at: Date | null;
    readonly worker: string | null;
    readonly lease_until: Date | null;
    readonly failure: string | null;
    readonly owner_region: string | null;
    readonly gap: number;
    readonly causes: SolverRun['causes'];
  };
};
