import { hardConstraints } from '#scoring';
import { bitsOf, type Mask } from './mask.js';
import type { UnitReasons } from './unit-reasons.js';

/** Units per constraint id, in the order of the catalogue; only constraints that count at all. */
export type Tally = Readonly<Record<string, number>>;

const tally = (masks: readonly Mask[]): Tally => {
  const counts = hardConstraints.map(() => 0);
  for (const mask of masks) for (const bit of bitsOf(mask)) counts[bit] = (counts[bit] ?? 0) + 1;
  return Object.fromEntries(
    hardConstraints.flatMap(({ id }, place) => {
      const count = counts[place] ?? 0;
      return count > 0 ? [[id, count]] : [];
    }),
  );
};

/** For each constraint, the excluded units that break it. */
export const ruledOut = (reasons: readonly UnitReasons[]): Tally =>
  tally(reasons.map(({ broken }) => broken));
/** For each constraint, the excluded units that would be admitted without it. */
export const ruledOutAlone = (reasons: readonly UnitReasons[]): Tally =>
  tally(reasons.map(({ alone }) => alone));
