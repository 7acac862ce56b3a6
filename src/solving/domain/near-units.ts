import type { Metres, Position } from '#kernel';
import type { UnitInWorld, World } from '#scoring';
import { BitMatrix } from './bit-matrix.js';

export const ROWS_AT_A_TIME = 16;

/** Units are near each other if they are alike, or else within a distance. */
export type Nearness = {
  readonly alike: (one: UnitInWorld) => string;
  readonly within?: Within;
};

/** A point as a unit vector: the chord between two tells their distance to 1 % before the geodesic is asked. */
type Placed = { readonly location: Position; readonly x: number; readonly y: number; readonly z: number };
const EARTH_RADIUS = 6_371_009;
const SLACK = 0.01;

function placed(location: Position): Placed {
  const [longitude, latitude] = location.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const c = Math.cos(latitude);
  return { location, x: c * Math.cos(longitude), y: c * Math.sin(longitude), z: Math.sin(latitude) };
}

type Within = {
  /** How much two points so near to each other differ along the axis at most. */
  readonly alongAxis: number;
  readonly test: (a: Placed, b: Placed) => boolean;
};

/** Not farther from each other than a limit, by the geodesic. */
export function withinOf(world: World, limit: Metres): Within {
  const chord = (length: number) => (2 * Math.sin(Math.min(Math.PI, length / EARTH_RADIUS) / 2)) ** 2;
  const surely = chord(limit * (1 - SLACK));
  const never = chord(limit * (1 + SLACK) + 1);
  const test = (a: Placed, b: Placed) => {
    const squared = (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2;
    if (squared < surely) return true;
    if (squared > never) return false;
    return world.measure.between(a.location, b.location, limit) <= limit;
  };
  return { alongAxis: Math.sqrt(never), test };
}

/** Which units are near each other. Yields now and then. */
export function* nearMatrix(
  units: readonly UnitInWorld[],
  { alike, within }: Nearness,
): Generator<void, BitMatrix> {
  const matrix = new BitMatrix(units.length);
  for (const same of Map.groupBy(units.keys(), (i) => alike(unitAt(units, i))).values()) {
    yield;
    for (const [place, i] of same.entries()) for (const j of same.slice(place)) matrix.setBoth(i, j);
  }
  if (within) yield* addWithin(matrix, units, within);
  return matrix;
}

const unitAt = (units: readonly UnitInWorld[], index: number): UnitInWorld => {
  const unit = units[index];
  if (unit === undefined) throw new RangeError(`No unit ${index}.`);
  return unit;
};

/** Along the Earth's axis, so that each point meets only those that it can be near to. */
function* addWithin(
  matrix: BitMatrix,
  units: readonly UnitInWorld[],
  { alongAxis, test }: Within,
): Generator<void> {
  const points = units
    .map(({ unit }, index) => ({ index, ...placed(unit.location) }))
    .toSorted((a, b) => a.z - b.z);
  let from = 0;
  for (const [place, here] of points.entries()) {
    if (place % ROWS_AT_A_TIME === 0) yield;
    while (here.z - (points[from]?.z ?? here.z) > alongAxis) from += 1;
    for (let other = from; other < place; other++) {
      const there = points[other];
      if (there && test(here, there)) matrix.setBoth(here.index, there.index);
    }
  }
}
