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
/** A stay as it waits: what changes it again draws another turn. Null where nothing changed. */
export type StayToJudge = { readonly id: string; readonly turn: number | null };
export type FindingPage = { readonly after?: string | undefined; readonly limit: number };

/** The findings about stays that stand, and which of them wait to be judged. */
export abstract class StayFindings {
  /** Stays of those rows that changed since they were judged, or have a finding; those that wait longest, in the order of their ids. */
  abstract toJudge(limit: number, rows: CaseRows): Promise<readonly StayToJudge[]>;
  /**
   * Keeps which constraints a stay breaks by its own case, and asks the country about the rest. What changed since it was
   * read, keeps waiting.
   */
  abstract judged(stay: StayToJudge, broken: readonly string[], at: Date): Promise<void>;
  /** Of those rows, at most `limit` findings in the order of their ids. */
  abstract page(page: FindingPage, rows: CaseRows): Promise<readonly StayFinding[]>;
}
