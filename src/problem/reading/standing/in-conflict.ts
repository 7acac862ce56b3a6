import { CELL_RADIUS, chordBounds, spaceOf, toVector, type Space } from '#geodesy';
import { personKey } from '#kernel';
import { inConflict, type PlaceOfStay } from '#scoring';
import type { Camp, StandingStay } from './stays.js';

/** The stays of one camp, and where they lie. */
type Lodged = {
  readonly stays: readonly StandingStay[];
  readonly byLocality: ReadonlyMap<PlaceOfStay['locality'], readonly StandingStay[]>;
  readonly space: Space;
};

const areInConflict = (asked: Camp, other: Camp): boolean =>
  inConflict(
    { person: personKey('asked'), own: asked.own, threatening: asked.feared },
    { person: personKey('other'), own: other.own, threatening: other.threatening },
  );

const remembered = <K, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
};

const lodged = (stays: readonly StandingStay[]): Lodged => ({
  stays,
  byLocality: Map.groupBy(stays, ({ unit }) => unit.locality),
  space: spaceOf(stays.map(({ unit }) => toVector(unit.unit.location))),
});

function* within({ stays, space }: Lodged, { unit }: PlaceOfStay, limit: number): Generator<StandingStay> {
  const [x, y, z] = toVector(unit.location);
  const never = chordBounds(limit).surelyBeyond;
  for (const { centre, members } of space.cells) {
    if (Math.hypot(x - centre[0], y - centre[1], z - centre[2]) > never + CELL_RADIUS) continue;
    for (const member of members) {
      const [ox = NaN, oy = NaN, oz = NaN] = [space.x[member], space.y[member], space.z[member]];
      const stay = stays[member];
      if (stay && Math.hypot(x - ox, y - oy, z - oz) <= never) yield stay;
    }
  }
}

/** Who lives in the same locality, or no farther than surely beyond some metres, of a camp in conflict; persons are not looked at. */
export const conflictsWithin = (all: readonly StandingStay[], limit: number) => {
  const camps = new Map(
    [...Map.groupBy(all, ({ camp }) => camp)].map(([camp, stays]) => [camp, lodged(stays)]),
  );
  const opposed = remembered((asked: Camp) =>
    [...camps].filter(([other]) => areInConflict(asked, other)).map(([, stays]) => stays),
  );
  return function* ({ camp, unit }: Pick<StandingStay, 'camp' | 'unit'>): Generator<StandingStay> {
    for (const other of opposed(camp)) yield* other.byLocality.get(unit.locality) ?? [];
    for (const other of opposed(camp)) yield* within(other, unit, limit);
  };
};
