import { metres, type PersonKey } from '#kernel';
import type { NonAssociation } from '#scoring';
import type { Chance } from './chance.js';

/** Pairs to be kept apart: about one for every eight who ask, among themselves or from somebody already placed. */
export const makeNonAssociations = (
  chance: Chance,
  asking: readonly PersonKey[],
  placed: readonly PersonKey[],
): readonly NonAssociation[] => {
  if (asking.length < 2) return [];
  const pairs = new Map<string, NonAssociation>();
  for (let i = 0; i < asking.length / 8; i += 1) {
    const a = chance.pick(asking);
    const b = placed.length > 0 && chance.happens(0.4) ? chance.pick(placed) : chance.pick(asking);
    const scope = chance.pick(['UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE', 'DISTANCE'] as const);
    if (a === b) continue;
    const apart = scope === 'DISTANCE' ? { scope, metres: metres(chance.whole(2, 20) * 10_000) } : { scope };
    pairs.set([a, b].sort().join(), { a, b, ...apart });
  }
  return [...pairs.values()];
};
