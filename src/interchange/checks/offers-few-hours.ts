import { DEFAULT_CLOCKS, MOST_OFFER_HOURS } from '#scoring';
import { printed } from '../errors/printed.js';
import type { Check } from './draft.js';

/** A place is held for one household for so long at most, renewals included. */
export const offersHeldFewHours: Check = ({ policy }) => {
  const { offerHours, offerRenewals } = { ...DEFAULT_CLOCKS, ...policy?.clocks };
  if (offerHours * (1 + offerRenewals) <= MOST_OFFER_HOURS) return [];
  return [
    {
      pointer: '/policy/clocks/offerRenewals',
      message: `holds a place for ${offerHours * (1 + offerRenewals)} hours`,
      expected: `offerHours × (1 + offerRenewals) at most ${MOST_OFFER_HOURS}`,
      got: printed(offerRenewals),
    },
  ];
};
