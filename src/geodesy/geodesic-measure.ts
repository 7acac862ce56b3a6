import { metres, type Metres, type Position } from '#kernel';
import type { Measure, Scenario } from '#scoring';
import { metresToGround, ON_THE_EDGE, surelyBeyond, type Viewpoint } from './distance-to-ground.js';
import { toVector } from './ellipsoid.js';
import { prepareGround, type PreparedGround } from './prepare-ground.js';
import { metresBetween } from './within-metres.js';

const BEYOND = metres(Infinity);

/** Computes once per object; forgets with it. */
const rememberedBy = <Key extends WeakKey, Value>(make: (key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key: Key): Value => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

type Post = Viewpoint & { readonly measured: Map<PreparedGround, Metres> };

/**
 * The measure of the file-only core: WGS 84 geodesics; distances to ground within 1 cm. The edges of a territory or zone
 * are read as geodesics and, as RFC 7946 does, as straight lines of longitude and latitude: the person is kept out of both.
 */
export const geodesicMeasure = (scenario: Scenario): Measure => {
  const prepared = rememberedBy(prepareGround);
  const post = rememberedBy((position: Position): Post => ({
    position,
    vector: toVector(position),
    measured: new Map(),
  }));
  for (const territory of scenario.territories) prepared(territory.geometry);

  return {
    between: metresBetween,
    unitToTerritory: (unit, territory, reach) => {
      const from = post(unit.location);
      const ground = prepared(territory.geometry);
      if (surelyBeyond(from, ground, reach)) return BEYOND;
      const known = from.measured.get(ground);
      if (known !== undefined) return known;
      const distance = metres(metresToGround(from, ground, reach));
      if (distance < Infinity) from.measured.set(ground, distance);
      return distance;
    },
    unitTouchesZone: (unit, request, zone) => {
      const ground = request.exclusionZones[zone];
      if (ground === undefined) throw new RangeError(`Request ${request.id} has no exclusion zone ${zone}.`);
      return metresToGround(post(unit.location), prepared(ground), ON_THE_EDGE) === 0;
    },
    isDeclined: () => false,
    isLeft: () => false,
    hasDeclined: () => false,
  };
};
