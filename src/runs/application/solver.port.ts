import type { Plan } from '#scoring';
import type { RunSettings } from '../domain/solver-run.js';
import type { FrozenProblem } from './frozen-problem.js';

/** A plan, and the digest of its file. */
export type Solved = { readonly plan: Plan; readonly digest: string };
export type Watching = {
  /** Aborted: the best plan so far is wanted, soon. */
  readonly signal: AbortSignal;
  readonly report: (progress: unknown) => void;
};

/** Solves frozen problems without keeping the event loop, however large they are. */
export abstract class Solver {
  /** @throws Error when the solver fails, or gives no plan within some seconds after it was told to stop. */
  abstract solve(frozen: FrozenProblem, settings: RunSettings, watching: Watching): Promise<Solved>;
}
