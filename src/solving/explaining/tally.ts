import { hardConstraints } from '#scoring';
import { bitsOf, type Mask } from './mask.js';

/** Units per constraint id, in the order of the catalogue; only constraints that count at all. */
export type Tally = Readonly<Record<string, number>>;

const tally = (masks: Iterable<Mask>): Tally => {
  const counts = hardConstraints.map(() => 0);
  const times = new Map<Mask, number>();
  for (const mask of masks) times.set(mask, (times.get(mask) ?? 0) + 1);
  for (const [mask, all] of times) for (const bit of bitsOf(mask)) counts[bit] = (counts[bit] ?? 0) + all;
  return Object.fromEntries(
    hardConstraints.flatMap(({ id }, place) => {
      const count = counts[place] ?? 0;
      return count > 0 ? [[id, count]] : [];
    }),
  );
};

/** For each constraint, the units that break it. */
export const ruledOut = (broken: Iterable<Mask>): Tally => tally(broken);
/** For each constraint, the units that would be admitted without it. */
export const ruledOutAlone = (alone: Iterable<Mask>): Tally => tally(alone);
