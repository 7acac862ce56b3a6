import type { components } from '../../api/api.js';

export type Offer = components['schemas']['OfferView'];
/** `open`: to be answered. `asked`: accepted, a second person is to approve. `over`: nothing more is done here. */
export type OfferState = 'open' | 'asked' | 'over';

/** How an offer stands at that moment. One whose time is over falls back even before the service says so. */
export const stateOf = ({ outcome, until }: Pick<Offer, 'outcome' | 'until'>, now: Date): OfferState => {
  if (outcome === 'ACCEPTED') return 'asked';
  if (outcome !== null) return 'over';
  return Date.parse(until) > now.getTime() ? 'open' : 'over';
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
