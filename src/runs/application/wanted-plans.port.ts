import type { WantedPlan } from '../domain/wanted-plan.js';

/** How the latest plan ended. A plan that places nobody is one all the same: it looked, and found no place for who waits. */
export const LATEST_PLAN_STATUSES = ['OPTIMAL', 'FEASIBLE', 'NO_PLACE_FOUND'] as const;

/** How far the planning of the country is. */
export type Planning = {
  /** Whether something changed that neither the latest plan nor the run under way knows of. */
  readonly isWanted: boolean;
  readonly run: { readonly id: string; readonly status: string; readonly requestedAt: string } | null;
  readonly latestPlan: {
    readonly finishedAt: string;
    readonly status: (typeof LATEST_PLAN_STATUSES)[number];
  } | null;
  /** Whether a process that solves runs was seen within the last minute. */
  readonly runsAreSolved: boolean;
};

/** What the planning of the country is asked by: what changed since the last plan. */
export abstract class WantedPlans {
  /** Undefined when nothing changed. */
  abstract find(): Promise<WantedPlan | undefined>;
  /** Takes the changes for planned. Answers whether all were still there: else another process plans for some, and the act must be undone. */
  abstract take(ids: readonly string[]): Promise<boolean>;
  /** Wants a plan when none was begun by itself since three o’clock in the night. */
  abstract wantNightly(now?: Date): Promise<void>;
  abstract planning(): Promise<Planning>;
}
