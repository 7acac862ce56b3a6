import type { Brand } from '#kernel';
import type { PlanCause } from './wanted-plan.js';

export type RunId = Brand<string, 'RunId'>;
export const runId = (raw: string) => raw as RunId;

export type Engine = 'highs' | 'javascript-lp-solver';
export type RunStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';

/** How a run is to be solved. */
export type RunSettings = {
  readonly engine: Engine;
  readonly seed: number;
  readonly timeLimitMs: number | null;
  /** Content when every level is this share from its bound; 0 asks for the best. */
  readonly gap: number;
};

/** One optimisation, from its request to its end; the frozen problem is kept beside it. */
export type SolverRun = RunSettings & {
  readonly id: RunId;
  readonly status: RunStatus;
  readonly scenarioDigest: string;
  readonly policyVersion: string;
  /** Why it was begun by itself; empty when somebody started it. */
  readonly causes: readonly PlanCause[];
  /** It is not finished, and no process that solves runs was seen within the last minute. */
  readonly unattended: boolean;
  readonly attempts: number;
  /** What the solver last told, or null before it told anything. */
  readonly progress: unknown;
  readonly cancelRequested: boolean;
  readonly requestedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly failure: string | null;
};

export const isFinished = ({ status }: Pick<SolverRun, 'status'>): boolean =>
  status === 'DONE' || status === 'CANCELLED' || status === 'FAILED';
