import type { Plan } from '#scoring';
import type { RunId } from '../domain/solver-run.js';

/** The plan that each finished run proposed. Written once. */
export abstract class Plans {
  abstract add(run: RunId, plan: Plan): Promise<void>;
  abstract find(run: RunId): Promise<Plan | undefined>;
}
