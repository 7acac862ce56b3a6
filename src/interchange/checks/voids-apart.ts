import { FOREVER, dayOf, overlap, type Period } from '#kernel';
import { pointerOf } from '../errors/input-error.js';
import type { Check, Item } from './draft.js';

type Void = Item<'units'>['voids'][number];
type Placed = { readonly period: Period; readonly index: number };

const periodOf = ({ from, to }: Void): Period => ({
  from: dayOf(from),
  to: to === null ? FOREVER : dayOf(to),
});

/** Pairs (earlier start, later start) that share a day; each void is compared with the one that reaches furthest before it. */
const overlapping = (voids: readonly Void[]): readonly (readonly [Placed, Placed])[] => {
  const sorted = voids
    .map((item, index) => ({ period: periodOf(item), index }))
    .filter(({ period }) => period.from < period.to)
    .sort((a, b) => a.period.from - b.period.from || a.index - b.index);
  let furthest: Placed | undefined;
  return sorted.flatMap((next) => {
    const before = furthest;
    if (before === undefined || next.period.to > before.period.to) furthest = next;
    return before !== undefined && overlap(before.period, next.period) ? [[before, next] as const] : [];
  });
};

/** No day of a unit is void twice. */
export const voidsApart: Check = ({ list }) =>
  list('units').flatMap(({ at, item: { voids } }) =>
    overlapping(voids).map(([a, b]) => {
      const [first, second] = a.index < b.index ? [a.index, b.index] : [b.index, a.index];
      return {
        pointer: pointerOf([...at, 'voids', second]),
        message: `overlaps ${pointerOf([...at, 'voids', first])}`,
        expected: 'voids that share no day; the end of one may be the start of the next',
      };
    }),
  );
