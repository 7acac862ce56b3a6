import type { RegionCode } from '#kernel';
import { type Frozen } from '#problem';
import type { FrozenProblem } from './frozen-problem.js';
import type { RunId, RunSettings, SolverRun } from '../domain/solver-run.js';
import type { PlanCause } from '../domain/wanted-plan.js';

export type NewRun = Frozen & RunSettings & { readonly id: RunId; readonly causes: readonly PlanCause[] };
/** Who works on a run, and for how long it may be silent before another takes over. */
export type Lease = { readonly worker: string; readonly seconds: number };
export type Ending =
  { readonly status: 'DONE' | 'CANCELLED' } | { readonly status: 'FAILED'; readonly failure: string };

export type PageOfRuns = { readonly after?: string | undefined; readonly limit: number };

/** Every solver run. A worker holds a run by a lease; without the lease nothing of it can be written. */
export abstract class Runs {
  abstract add(run: NewRun): Promise<void>;
  abstract find(id: RunId): Promise<SolverRun | undefined>;
  /** At most `limit` runs that the region started, newest first, older than its run `after`; of null, of all. */
  abstract page(page: PageOfRuns, region: RegionCode | null): Promise<readonly SolverRun[]>;
  abstract problemOf(id: RunId): Promise<FrozenProblem>;

  /** Takes a queued run, or one whose lease ran out. Answers whether it is now held. */
  abstract take(id: RunId, lease: Lease): Promise<boolean>;
  /** Prolongs the lease and tells the progress. Answers whether it is still held and whether to stop. */
  abstract renew(id: RunId, lease: Lease, progress: unknown): Promise<'held' | 'cancel' | 'lost'>;
  /** Ends a run that is held. Answers false, and writes nothing, when the lease is lost. */
  abstract end(id: RunId, worker: string, ending: Ending): Promise<boolean>;
  /** Puts a run that is held back into the queue, as if it had not been tried. */
  abstract letGo(id: RunId, worker: string): Promise<void>;
  /** Cancels a queued run at once and asks the worker of a running one to stop. */
  abstract cancel(id: RunId): Promise<void>;

  /** Puts back every run whose lease ran out, and answers them; fails those that were tried `mostAttempts` times. */
  abstract recover(mostAttempts: number): Promise<readonly RunId[]>;
  /** Ends every lease: for a process that knows that no other one works on this database. */
  abstract dropLeases(): Promise<void>;
  /** The runs that wait for a worker, oldest first. */
  abstract waiting(): Promise<readonly RunId[]>;
}
