import type { CaseRows } from '#access';
import type { Plan } from '#scoring';
import type { RunId } from '../domain/solver-run.js';

/** The plan that each finished run proposed. Written once. */
export abstract class Plans {
  abstract add(run: RunId, plan: Plan): Promise<void>;
  abstract find(run: RunId): Promise<Plan | undefined>;
  /** With the assignments and requests without a place of those rows alone; no finding names whom the asker is kept from. */
  abstract findIn(run: RunId, rows: CaseRows): Promise<Plan | undefined>;
}
