import { dayOf, type IsoDate } from '#kernel';

/** Drafted, submitted, granted or refused by somebody else; only a granted one is placed. */
export type RequestState = 'DRAFT' | 'SUBMITTED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';
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
export type RequestReason =
  (typeof REFUSAL_REASONS)[number] | (typeof WITHDRAWAL_REASONS_OF_REQUESTS)[number];

/** How a request stands. `version` counts every change. */
export type RequestLife = {
  readonly state: RequestState;
  readonly version: number;
  readonly reason: RequestReason | null;
};

/** The state of a request once its content was changed: what was decided must be decided anew. */
export const stateOnceChanged = (state: RequestState): RequestState => {
  if (state === 'GRANTED') return 'SUBMITTED';
  return state === 'REFUSED' ? 'DRAFT' : state;
};

/** Whether nobody can arrive any more. */
export const isOver = ({ latest }: { readonly latest: IsoDate }, today: IsoDate): boolean =>
  dayOf(latest) < dayOf(today);
