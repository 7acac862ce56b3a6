import { dayOf, type IsoDate } from '#kernel';

/** Drafted, submitted, granted or refused by somebody else, parked for a while; only a granted one is placed. */
export const REQUEST_STATUSES = ['DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED', 'REFUSED', 'WITHDRAWN'] as const;
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
export const REQUEST_REASONS = [
  ...new Set([...REFUSAL_REASONS, ...WITHDRAWAL_REASONS_OF_REQUESTS, ...PARKING_REASONS]),
];
export type RequestReason = (typeof REQUEST_REASONS)[number];

/** What each move makes of a request. What is resumed is granted as it was before. */
export const BECOMES = {
  submit: 'SUBMITTED',
  withdraw: 'WITHDRAWN',
  grant: 'GRANTED',
  refuse: 'REFUSED',
  park: 'PARKED',
  resume: 'GRANTED',
} as const satisfies Readonly<Record<string, RequestStatus>>;
export type RequestMove = keyof typeof BECOMES;

/** How a request stands. `version` counts every change. */
export type RequestLife = {
  readonly status: RequestStatus;
  readonly version: number;
  readonly reason: RequestReason | null;
};

/** The status of a request once its content was changed: what was decided must be decided anew. */
export const statusOnceChanged = (status: RequestStatus): RequestStatus => {
  if (status === 'GRANTED' || status === 'PARKED') return 'SUBMITTED';
  return status === 'REFUSED' ? 'DRAFT' : status;
};

/** Whether nobody can arrive any more. */
export const isOver = ({ latest }: { readonly latest: IsoDate }, today: IsoDate): boolean =>
  dayOf(latest) < dayOf(today);
