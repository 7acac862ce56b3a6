import type { CaseRows } from '#access';

/** What a stay that stands breaks, or what somebody must look at about it. */
export type StayFinding = {
  /** Of the placement and the constraint: the same for as long as it is so. */
  readonly id: string;
  readonly placement: string;
  readonly request: string | null;
  readonly person: string;
  readonly constraint: string;
  readonly since: Date;
};
export type FindingPage = { readonly after?: string | undefined; readonly limit: number };

/** The findings about stays that stand, are offered or proposed. */
export abstract class StayFindings {
  /** Of those rows, at most `limit` findings in the order of their ids. */
  abstract page(page: FindingPage, rows: CaseRows): Promise<readonly StayFinding[]>;
}
