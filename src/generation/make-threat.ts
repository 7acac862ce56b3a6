import type { Ground, Position } from '#kernel';
import type { Locality, Territory, ThreatAssessment } from '#scoring';
import { geodesicMetres } from '#geodesy';
import type { Chance } from './chance.js';
import type { Gang, Groups } from './make-groups.js';
import { groundAround, near } from './places.js';
import type { Setting } from './setting.js';

const LEVELS = ['LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'HIGH', 'EXTREME'] as const;
/** The least protection level asked for, by the level of the threat. */
export const protectionFor = { LOW: 0, MEDIUM: 1, HIGH: 2, EXTREME: 3 } as const;

/** The groups that somebody left, and at times others that are after them too. */
export const makeThreat = (chance: Chance, groups: Groups, gang: Gang): ThreatAssessment => {
  const own = chance.happens(0.06) ? [gang.code, groups.gang(chance).code] : [gang.code];
  const others = chance.happens(0.3) ? [groups.gang(chance).code, groups.gang(chance).code] : [];
  return {
    level: chance.pick(LEVELS),
    scope: chance.pick(['LOCAL', 'REGIONAL', 'REGIONAL', 'NATIONAL']),
    ownGroups: [...new Set(own)],
    otherGroups: [...new Set(others)].slice(0, chance.whole(1, 2)).filter((code) => !own.includes(code)),
  };
};

const nearestTown = (setting: Setting, from: Position): Locality => {
  const away = ({ location }: Locality): number => geodesicMetres(location, from);
  const flat = ({ location: [x, y] }: Locality): number => (x - from[0]) ** 2 / 4 + (y - from[1]) ** 2;
  const closest = [...setting.geography.localities].sort((a, b) => flat(a) - flat(b)).slice(0, 5);
  return closest.reduce((best, each) => (away(each) < away(best) ? each : best));
};

/** The town where a group has ground, for each territory; worked out once. */
export const homesOf = (setting: Setting, territories: readonly Territory[]) => {
  const homes = new Map<string, Locality[]>();
  for (const { groups, geometry } of territories) {
    const corner = geometry.type === 'Polygon' ? geometry.coordinates[0]?.[0] : undefined;
    if (corner === undefined) continue;
    const town = nearestTown(setting, corner);
    for (const group of groups) homes.set(group, [...(homes.get(group) ?? []), town]);
  }
  return (chance: Chance, gang: Gang): Locality => {
    const towns = homes.get(gang.code) ?? [];
    return towns.length > 0 && chance.happens(0.75) ? chance.pick(towns) : setting.town(chance);
  };
};

/** So far apart two parts of a zone never meet. */
const FAR_ENOUGH = 20_000;

/** Where a victim lives or a court forbids to go: mostly near home, elsewhere at times, and at times in two parts. */
export const makeZones = (chance: Chance, setting: Setting, home: Locality): readonly Ground[] => {
  if (!chance.happens(0.2)) return [];
  const around = chance.happens(0.5) ? home : setting.town(chance);
  const zone = (): Ground & { type: 'Polygon' } =>
    groundAround(chance, near(chance, around.location, 4_000), chance.whole(800, 6_000));
  const town = setting.town(chance);
  if (chance.happens(0.7) || geodesicMetres(around.location, town.location) < FAR_ENOUGH) return [zone()];
  const elsewhere = groundAround(chance, near(chance, town.location, 2_000), chance.whole(500, 3_000));
  return [{ type: 'MultiPolygon', coordinates: [zone(), elsewhere].map(({ coordinates }) => coordinates) }];
};
