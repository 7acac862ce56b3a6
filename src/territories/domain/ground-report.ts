/** What somebody learnt of a town in which a place was declined. */
export const GROUND_REMARKS = [
  'GROUP_SEEN',
  'NEW_GROUP',
  'GROUND_HAS_GROWN',
  'GROUND_HAS_MOVED',
  'MEETING_PLACE',
] as const;
export type GroundRemark = (typeof GROUND_REMARKS)[number];
export const REPORT_STATUSES = ['OPEN', 'TAKEN_UP', 'DRAWN', 'DISMISSED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];
/** Why a report changes no ground. */
export const DISMISSAL_REASONS = [
  'KNOWN_ALREADY',
  'NOT_CONFIRMED',
  'OUT_OF_DATE',
  'NO_HOSTILE_GROUND',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** For whoever keeps the ground of a region: a town, and what was learnt of it; of whose case, nothing. */
export type GroundReport = {
  readonly id: string;
  readonly locality: string;
  readonly remark: GroundRemark;
  /** The day in Sweden. */
  readonly reportedOn: string;
  readonly status: ReportStatus;
  /** Counts every change; the entity tag. */
  readonly version: number;
  readonly reason: DismissalReason | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** The version that was drawn of it. */
  readonly territory: string | null;
  readonly territoryVersion: number | null;
};
