import { metres, type Metres, type Position } from '#kernel';
import type { Measure } from './measure.js';

type Known = { readonly distance: Metres; readonly reach: Metres };

const EVERYWHERE = metres(Infinity);
const remembered = new WeakMap<Measure, Measure>();

/** The same measure, which measures two places once: changed scenarios keep their places. */
export const rememberedMeasure = (measure: Measure): Measure => {
  const known = remembered.get(measure);
  if (known) return known;
  const rows = new WeakMap<Position, Map<Position, Known>>();
  const remembering: Measure = {
    ...measure,
    between: (a, b, reach = EVERYWHERE) => {
      const row = rows.get(a) ?? new Map<Position, Known>();
      const hit = row.get(b);
      if (hit && (hit.distance < Infinity || hit.reach >= reach)) return hit.distance;
      const distance = measure.between(a, b, reach);
      rows.set(a, row.set(b, { distance, reach }));
      return distance;
    },
  };
  remembered.set(measure, remembering);
  return remembering;
};
