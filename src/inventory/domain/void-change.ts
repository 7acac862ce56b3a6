import type { IsoDate } from '#kernel';
import type { Void } from './housing-unit.js';

/**
 * A new void; or another end of the one that begins on that day, which is how a void is known: no two of a unit overlap. One
 * that ends on the day it begins is gone; null while the end is unknown.
 */
export type VoidChange =
  { readonly add: Void } | { readonly end: { readonly from: IsoDate; readonly to: IsoDate | null } };

const earliestFirst = (a: Void, b: Void): number => (a.from < b.from ? -1 : 1);

/** The voids as they are to be; undefined when none begins on that day. */
export const changedVoids = (voids: readonly Void[], change: VoidChange): readonly Void[] | undefined => {
  if ('add' in change) return [...voids, change.add].toSorted(earliestFirst);
  const { from, to } = change.end;
  if (!voids.some((one) => one.from === from)) return undefined;
  return voids.flatMap((one) => {
    if (one.from !== from) return [one];
    return to === from ? [] : [{ ...one, to }];
  });
};
