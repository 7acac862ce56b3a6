import type { RefusalRemark, RequestReason } from './request-life.js';

/** Why what was refused is to be decided again, by another approver. */
export const APPEAL_REASONS = [
  'FACTS_MISREAD',
  'FACTS_NEW',
  'CONDITION_MET',
  'THREAT_UNDERRATED',
  'FUNDING_FOUND',
] as const;
export type AppealReason = (typeof APPEAL_REASONS)[number];
/** What came of it: decided by another, withdrawn, or over by itself. */
export const APPEAL_OUTCOMES = ['GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'] as const;

/** Of one refusal there is one appeal, and none of what an appeal led to. Who decided what is not in it. */
export type Appeal = {
  readonly id: string;
  readonly refusedFor: RequestReason;
  readonly refusedAt: Date;
  readonly reason: AppealReason;
  /** What of the request it is about. */
  readonly remark: RefusalRemark | null;
  readonly appealedBy: string;
  readonly appealedAt: Date;
  /** Null while nobody has decided. */
  readonly outcome: (typeof APPEAL_OUTCOMES)[number] | null;
  readonly answeredAt: Date | null;
};
