import { dayOf, type IsoDate } from '#kernel';

/** Drafted, submitted, granted or refused by somebody else, parked for a while, or over by itself; only a granted one is placed. */
export const REQUEST_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'GRANTED',
  'PARKED',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];
export const REFUSAL_REASONS = [
  'ASSESSMENT_EXPIRED',
  'FUNDING',
  'PROGRAMME_CONDITION',
  'NOT_COMPLETE',
] as const;
export const WITHDRAWAL_REASONS_OF_REQUESTS = [
  'PERSON_WITHDREW',
  'RELEASE_POSTPONED',
  'NO_LONGER_NEEDED',
  'ENTERED_IN_ERROR',
] as const;
/** Why a household waits, as its coordinator wants it to. */
export const PARKING_REASONS = [
  'PERSON_WANTS_TO_WAIT',
  'RELEASE_POSTPONED',
  'SAFE_FOR_NOW',
  'MORE_TO_FIND_OUT',
] as const;
/** Why a request expired by itself. */
const EXPIRY_REASONS = ['NOT_SUBMITTED', 'WAITED_TOO_LONG', 'ARRIVAL_OVER'] as const;
/** What of a refused request has to be otherwise. Coded: no sentence about a household stands in a request. */
export const REFUSAL_REMARKS = [
  'THREAT_ASSESSMENT',
  'FUNDING_DECISION',
  'CONSENT',
  'HOUSEHOLD',
  'NEEDS',
  'ARRIVAL_WINDOW',
  'NIGHTS',
  'PLACES',
] as const;
export type RefusalRemark = (typeof REFUSAL_REMARKS)[number];
export const REQUEST_REASONS = [
  ...new Set([...REFUSAL_REASONS, ...WITHDRAWAL_REASONS_OF_REQUESTS, ...PARKING_REASONS, ...EXPIRY_REASONS]),
];
export type RequestReason = (typeof REQUEST_REASONS)[number];

/** What the file of a case lacks, where the policy asks for it. */
export const CASE_FLAGS = [
  'RESIDENT_NOT_CONFIRMED',
  'TIES_NOT_CONFIRMED',
  'MOTIVATION_NOT_CONFIRMED',
  'FUNDING_MISSING',
  'FUNDING_REFUSED',
  'FUNDING_OUTSIDE_STAY',
  'CONTACT_PERSON_MISSING',
  'REASSESSMENT_MISSING',
  'LONG_TERM_PLAN_MISSING',
] as const;
export type CaseFlag = (typeof CASE_FLAGS)[number];

/** What each move makes of a request. What is resumed is granted as it was before; what is appealed is decided again. */
export const BECOMES = {
  submit: 'SUBMITTED',
  withdraw: 'WITHDRAWN',
  grant: 'GRANTED',
  refuse: 'REFUSED',
  park: 'PARKED',
  resume: 'GRANTED',
  appeal: 'SUBMITTED',
} as const satisfies Readonly<Record<string, RequestStatus>>;
export type RequestMove = keyof typeof BECOMES;

/** How a request stands. `version` counts every change. */
export type RequestLife = {
  readonly status: RequestStatus;
  readonly version: number;
  readonly reason: RequestReason | null;
};

/** How far a request has come: its status, and where it is granted what became of its place. */
export const REQUEST_STAGES = [...REQUEST_STATUSES, 'OFFERED', 'PLACED', 'ENDED'] as const;
/** How far a request has come, and by when something is to be done about it. */
export type RequestProgress = {
  readonly stage: (typeof REQUEST_STAGES)[number];
  readonly since: Date;
  /** By when it is to be submitted, decided, placed, answered, arrived, left or reviewed; null where nothing is to be done. */
  readonly due: Date | null;
  readonly overdue: boolean;
  /** From its registration to today, or to the day on which it stopped waiting. */
  readonly waitedDays: number;
  /** When it expires by itself; null where it does not. */
  readonly expires: Date | null;
  /** The day on which a parked one is looked at again. */
  readonly reviewOn: IsoDate | null;
  readonly reason: RequestReason | null;
  readonly remark: RefusalRemark | null;
  /** The request of the same case at the end of whose stay it begins. */
  readonly follows: string | null;
  /** The placement that its household must leave at once, where it was made for that. */
  readonly leaves: string | null;
};

/** The status of a request once its content was changed: what was decided must be decided anew. */
export const statusOnceChanged = (status: RequestStatus): RequestStatus => {
  if (status === 'GRANTED' || status === 'PARKED') return 'SUBMITTED';
  return status === 'REFUSED' || status === 'EXPIRED' ? 'DRAFT' : status;
};

/** Whether nobody can arrive any more. */
export const isOver = ({ latest }: { readonly latest: IsoDate }, today: IsoDate): boolean =>
  dayOf(latest) < dayOf(today);
