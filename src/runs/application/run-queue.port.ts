import type { RunId } from '../domain/solver-run.js';

/** The name of the queue, as the health check and the wiring know it. */
export const RUN_QUEUE = 'solver-run';

/** Hands runs to whichever worker is free. A run may be handed out more than once: its lease decides who solves it. */
export abstract class RunQueue {
  abstract hand(id: RunId): Promise<void>;
  /** Calls `solve` for one run at a time until the process ends. */
  abstract work(solve: (id: RunId) => Promise<void>): Promise<void>;
}
