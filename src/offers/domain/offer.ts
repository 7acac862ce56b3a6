/** Why a place that was offered is declined. */
export const OFFER_REASONS = [
  'NEW_LOCAL_INTELLIGENCE',
  'CONTACTS_NEARBY',
  'SUPPORT_OUT_OF_REACH',
  'UNSUITABLE_FOR_HOUSEHOLD',
  'PERSON_REFUSED_PLACE',
  'OTHER_PLACE_FOUND',
] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

/** How an offer ended. */
export const OFFER_OUTCOMES = ['ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'] as const;

/** A place that a plan of the country found for a request, held for it. */
export type Offer = {
  readonly placement: string;
  /** Of the placement; the entity tag. */
  readonly version: number;
  readonly request: string;
  readonly person: string;
  readonly unit: string;
  readonly arrival: string;
  readonly departure: string;
  readonly madeAt: Date;
  /** When it falls back by itself. */
  readonly until: Date;
  readonly renewed: boolean;
  /** How often it may be renewed yet, by the policy in force. */
  readonly renewalsLeft: number;
  /** Null while it is open. */
  readonly outcome: (typeof OFFER_OUTCOMES)[number] | null;
  readonly reason: OfferReason | null;
  /** The question to a second person by which it was accepted last; null where it never was. */
  readonly approval: string | null;
  /** How what was reported of the ground by declining it stands; null where nothing was. */
  readonly report: 'OPEN' | 'TAKEN_UP' | 'DRAWN' | 'DISMISSED' | null;
};

/** For how long a second person may answer whether an offer is taken. */
const QUESTION_HOURS = 24;
/** Not beyond the day of arrival: nobody could be there in time. */
export const heldUntil = (from: Date, arrivalOver: Date): Date => {
  const hours = from.getTime() + QUESTION_HOURS * 3_600_000;
  return new Date(Math.min(hours, arrivalOver.getTime()));
};
