import { hardConstraints } from '#scoring';
import { bitsOf, type Mask } from './mask.js';

/** Units per constraint id, in the order of the catalogue; only constraints that count at all. */
export type Tally = Readonly<Record<string, number>>;

/** How often each mask is met that breaks anything. Of very many at once by a table of every mask that there can be. */
const timesOf = (masks: Iterable<Mask>): Iterable<readonly [mask: Mask, times: number]> => {
  const times = new Map<Mask, number>();
  if (!(masks instanceof Uint32Array)) {
    for (const mask of masks) times.set(mask, (times.get(mask) ?? 0) + 1);
    return times;
  }
  const table = new Uint32Array(2 ** hardConstraints.length);
  for (const mask of masks) table[mask]! += 1;
  for (let mask = 1; mask < table.length; mask += 1) if (table[mask]! > 0) times.set(mask, table[mask]!);
  return times;
};

const tally = (masks: Iterable<Mask>): Tally => {
  const counts = hardConstraints.map(() => 0);
  const times = timesOf(masks);
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
