import type { components } from '../../api/api.js';

export type Offer = components['schemas']['OfferView'];
/** `open`: to be answered. `asked`: accepted, a second person is to approve. `over`: nothing more is done here. */
export type OfferState = 'open' | 'asked' | 'confirmed' | 'over';
type Answered = components['schemas']['ApprovalSummary']['status'];
type Told = Pick<Offer, 'outcome' | 'until' | 'approval'>;

/** A second person said no, or did not answer in time: then it may be accepted again. */
const isSentBack = (asked: Answered | undefined): boolean => asked === 'REFUSED' || asked === 'EXPIRED';

/**
 * How an offer stands at that moment, and how the question about it that was asked last. One whose time is over falls back
 * even before the service says so.
 */
export const stateOf = ({ outcome, until, approval }: Told, now: Date, asked?: Answered): OfferState => {
  if (outcome === 'ACCEPTED') return 'confirmed';
  if (outcome !== null || Date.parse(until) <= now.getTime()) return 'over';
  return approval === null || isSentBack(asked) ? 'open' : 'asked';
};

export const INTELLIGENCE = 'NEW_LOCAL_INTELLIGENCE';
type Decline = components['schemas']['DeclineOfferInput'];
/** What is sent; undefined while a reason is missing. A remark belongs to what was learnt of the town, and to nothing else. */
export const declineOf = (reason: string | null, remark: string | null): Decline | undefined => {
  if (reason === null) return undefined;
  const chosen = reason as Decline['reason'];
  if (chosen !== INTELLIGENCE || remark === null) return { reason: chosen };
  return { reason: chosen, remark: remark as NonNullable<Decline['remark']> };
};
