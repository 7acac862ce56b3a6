import type { CaseHappening } from '../domain/timeline.js';

export type TimelinePage = { readonly after?: string | undefined; readonly limit: number };

/** What happened in the cases of the region that acts. */
export abstract class Timelines {
  /** Newest first. */
  abstract page(caseRef: string, page: TimelinePage): Promise<readonly CaseHappening[]>;
}
