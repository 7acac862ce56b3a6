import type { Assignment } from '#scoring';

/** The run of the country whose plan is the latest by the policy in force, and what it proposes. */
export type LatestPlan = { readonly run: string; readonly assignments: readonly Assignment[] };

/** For whoever works for the whole country. */
export abstract class LatestPlans {
  /** Undefined while there is none by the policy in force. */
  abstract find(): Promise<LatestPlan | undefined>;
}
