/** What whoever asks may conclude anyhow: whether any unit suits the case alone. Of whom a unit is, it tells nothing. */
export const WHY_NOTHING_IS_OFFERED = [
  'NO_UNIT_SUITS',
  'NO_UNIT_SUITS_WHATEVER_CHANGES',
  'SUITABLE_UNITS_NOT_FREE',
] as const;
export type WhyNothing = (typeof WHY_NOTHING_IS_OFFERED)[number];
/** The code, and the same in words to whoever handles the case. */
export type WhySaid = { readonly why: WhyNothing; readonly sentence: string };

/** Why nothing is offered, by how many units suit the case alone, and how many changes would free one. */
export const whyNothing = (admitted: number, changes: number): WhySaid => {
  if (admitted > 0) {
    const suits = admitted === 1 ? '1 unit suits' : `${admitted} units suit`;
    const sentence = `${suits} the request, and the plan of the country has none of them left for it: each is taken for those days or needed by somebody who waits. Only more units that suit, or another plan, can help: each plan looks again.`;
    return { why: 'SUITABLE_UNITS_NOT_FREE', sentence };
  }
  return changes > 0
    ? {
        why: 'NO_UNIT_SUITS',
        sentence: 'No unit suits the request as it is. What would have to give way is listed, least first.',
      }
    : {
        why: 'NO_UNIT_SUITS_WHATEVER_CHANGES',
        sentence:
          'No unit suits the request, and no change of it, of the policy or of a provider would free one.',
      };
};
