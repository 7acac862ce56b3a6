import { territoryId } from '#kernel';
import type { Locality, Territory, TerritoryClass } from '#scoring';
import { geodesicMetres } from '#geodesy';
import type { Chance } from './chance.js';
import type { Gang, Groups } from './make-groups.js';
import { groundAround, near } from './places.js';
import type { Setting } from './setting.js';
import { weighted } from './weighted.js';

const AT_HOME = 60_000;

/** A group of a suburb keeps near the town where it began; the others are found anywhere. */
const pullOf = ({ type, base, size }: Gang, town: Locality): number => {
  if (type !== 'SUBURBAN') return size;
  return geodesicMetres(base.location, town.location) <= AT_HOME ? 6 * size : size / 5;
};

const classOf = (chance: Chance, population: number): TerritoryClass => {
  if (population >= 90_000)
    return chance.pick(['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'VULNERABLE', 'OTHER']);
  if (population >= 30_000) return chance.pick(['RISK', 'VULNERABLE', 'VULNERABLE', 'OTHER']);
  return chance.pick(['VULNERABLE', 'OTHER', 'OTHER']);
};

/** Most stand; some ended lately, some end soon, some begin within the stays that are planned. */
const validity = (chance: Chance, { inDays }: Setting): Pick<Territory, 'validFrom' | 'validTo'> => {
  const since = inDays(-chance.whole(200, 3_000));
  const roll = chance.share();
  if (roll < 0.06) return { validFrom: since, validTo: inDays(-chance.whole(1, 150)) };
  if (roll < 0.12) return { validFrom: since, validTo: inDays(chance.whole(5, 400)) };
  if (roll < 0.18) return { validFrom: inDays(chance.whole(5, 120)), validTo: null };
  return { validFrom: since, validTo: null };
};

/** Irregular grounds of half a kilometre to six across, in and around towns; none is the outline of a real district. */
export const makeTerritories = (
  chance: Chance,
  setting: Setting,
  { groups, count }: { readonly groups: Groups; readonly count: number },
): readonly Territory[] =>
  Array.from({ length: count }, (_, i) => {
    const town = setting.town(chance);
    const draw = weighted(groups.gangs, (gang) => pullOf(gang, town));
    const holders = Array.from({ length: chance.happens(0.25) ? 2 : 1 }, () => draw(chance).code);
    const spread = 300 + Math.min(6_000, 12 * Math.sqrt(town.population));
    return {
      id: territoryId(`T${String(i + 1).padStart(3, '0')}`),
      groups: [...new Set(holders)],
      class: classOf(chance, town.population),
      confidence: chance.whole(8, 20) / 20,
      ...validity(chance, setting),
      geometry: groundAround(chance, near(chance, town.location, spread), 250 + 2_750 * chance.share() ** 2),
    };
  });
