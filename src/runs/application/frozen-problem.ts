import type { Measured, Scenario } from '#scoring';

/** What a run saw, and all that it saw. */
export type FrozenProblem = {
  readonly problem: Scenario;
  readonly digest: string;
  readonly measured: Measured;
};
