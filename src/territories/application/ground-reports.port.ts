import type { DismissalReason, GroundReport, ReportStatus } from '../domain/ground-report.js';

/** A version of some ground. */
export type DrawnVersion = { readonly territory: string; readonly version: number };
export type ReportChange = {
  readonly report: string;
  /** The version that whoever changes it has seen. */
  readonly version: number;
  readonly becomes: Exclude<ReportStatus, 'OPEN'>;
  readonly reason: DismissalReason | null;
  /** Where it is drawn: as which version of which ground. */
  readonly drawn: DrawnVersion | null;
  readonly at: Date;
};
export type OpenedReport = Pick<GroundReport, 'id' | 'locality' | 'remark'>;
export type ReportCode = 'no-such-report' | 'stale' | 'not-possible' | 'no-such-version';
export type ReportPage = { readonly after?: string | undefined; readonly limit: number };

/** What was reported of the ground of the region that acts, or of the whole country for who audits it. */
export abstract class GroundReports {
  /** In the order of their ids. */
  abstract page(page: ReportPage, region: string | null): Promise<readonly GroundReport[]>;
  abstract find(report: string): Promise<GroundReport | undefined>;
  abstract open(report: OpenedReport): Promise<'OPENED' | 'unknown-locality'>;
  abstract change(change: ReportChange): Promise<'CHANGED' | ReportCode>;
}
