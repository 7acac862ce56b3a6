import { ACTS } from './the-acts.js';
import type { Setting } from './acts/act.js';

export type Pair = readonly [string, string];
export type Try = { readonly pair: Pair; readonly n: number };

const ORDER: readonly Setting['stands'][] = ['PROPOSED', 'CONFIRMED', 'ARRIVED'];
const NON_ASSOCIATE = 'confirm who is kept apart';
/** Acts on a stay as it stands, that come before it is lived in. */
const BEFORE_ARRIVAL = ['arrive', 'cancel', 'decline', 'not arrive'];
/** A request that is not granted when the two begin; its placement is a proposal. */
const NOT_GRANTED = ['submitted', 'parked', 'refused'] as const;
export const isChanged = (setting: Setting): boolean => NOT_GRANTED.some((how) => setting.with.includes(how));

const standsFor = (pair: Pair, needs: readonly Partial<Setting>[]): Setting['stands'] => {
  if (needs.some(({ stands }) => stands === 'OFFERED')) return 'OFFERED';
  if (pair.includes('confirm') || NOT_GRANTED.some((how) => needs.some((one) => one.with?.includes(how))))
    return 'PROPOSED';
  const furthest = Math.max(0, ...needs.map(({ stands }) => (stands ? ORDER.indexOf(stands) : 0)));
  return (
    ORDER[pair.some((act) => BEFORE_ARRIVAL.includes(act)) ? Math.min(1, furthest) : furthest] ?? 'PROPOSED'
  );
};

/** How things must stand for both acts of a pair to be able to meet. */
export const settingOf = (pair: Pair): Setting => {
  const needs = pair.map((act) => ACTS[act]?.needs ?? {});
  const all = (what: 'households' | 'placed') =>
    [...new Set(needs.flatMap((one) => Array.from(one[what] ?? '')))].join('');
  const more = [...new Set(needs.flatMap((one) => one.with ?? []))];
  // Of two that are kept apart, one has its place already: the one whom neither act places.
  const hasNonAssociate = pair.includes(NON_ASSOCIATE) && all('placed').includes('e');
  const stands = hasNonAssociate ? 'CONFIRMED' : standsFor(pair, needs);
  return { households: all('households'), stands, placed: hasNonAssociate ? '' : all('placed'), with: more };
};
