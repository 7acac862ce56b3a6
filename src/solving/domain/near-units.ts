import { chordBounds, toVector, type ChordBounds } from '#geodesy';
import type { Metres, Position } from '#kernel';
import type { UnitInWorld, World } from '#scoring';
import { BitMatrix, setBit } from './bit-matrix.js';
import { cellsOf, CELL_RADIUS, type Cell } from './cells.js';

export const ROWS_AT_A_TIME = 16;

/** Units are near each other if they are alike, or else within a distance. */
export type Nearness = {
  readonly alike: (one: UnitInWorld) => string;
  readonly within?: Within;
};

type Within = ChordBounds & { readonly measure: (a: Position, b: Position) => boolean };

/** Not farther from each other than a limit, by the geodesic. */
export const withinOf = (world: World, limit: Metres): Within => ({
  ...chordBounds(limit),
  measure: (a, b) => world.measure.between(a, b, limit) <= limit,
});

/** Which units are near each other. Yields now and then. */
export function* nearMatrix(
  units: readonly UnitInWorld[],
  { alike, within }: Nearness,
): Generator<void, BitMatrix> {
  const matrix = new BitMatrix(units.length);
  for (const same of Map.groupBy(units.keys(), (i) => alike(unitAt(units, i))).values()) {
    yield;
    addAll(matrix, same, maskOf(matrix, same));
  }
  if (within) yield* addWithin(matrix, units, within);
  return matrix;
}

const unitAt = (units: readonly UnitInWorld[], index: number): UnitInWorld => {
  const unit = units[index];
  if (unit === undefined) throw new RangeError(`No unit ${index}.`);
  return unit;
};

const maskOf = (matrix: BitMatrix, columns: readonly number[]): Uint32Array => {
  const mask = new Uint32Array(matrix.words);
  for (const column of columns) setBit(mask, column);
  return mask;
};

const addAll = (matrix: BitMatrix, rows: readonly number[], mask: Uint32Array): void => {
  for (const row of rows) matrix.addToRow(row, mask);
};

type Point = { readonly index: number; readonly location: Position };

/** Whole cells at once, where all their points are near each other or none is; point by point only along the limit. */
function* addWithin(matrix: BitMatrix, units: readonly UnitInWorld[], within: Within): Generator<void> {
  const points = units.map(({ unit: { location } }, index) => ({
    index,
    location,
    vector: toVector(location),
  }));
  const cells = cellsOf(points);
  for (const cell of cells) {
    yield;
    const { near, unsure } = cellsNear(cell, cells, within);
    const here = cell.points.map(({ index }) => index);
    addAll(
      matrix,
      here,
      maskOf(
        matrix,
        near.flatMap(({ points: there }) => there.map(({ index }) => index)),
      ),
    );
    for (const other of unsure) addPairs(matrix, [cell, other], within);
  }
}

/** The cells of which every point is within the limit of every point of this one, and those of which some may be. */
function cellsNear(cell: Cell<Point>, cells: readonly Cell<Point>[], { surelyWithin, surelyBeyond }: Within) {
  const [near, unsure]: [Cell<Point>[], Cell<Point>[]] = [[], []];
  const [surely, never] = [surelyWithin - 2 * CELL_RADIUS, surelyBeyond + 2 * CELL_RADIUS];
  for (const other of cells) {
    const apart = distance(cell.centre, other.centre);
    if (apart < surely) near.push(other);
    else if (apart <= never) unsure.push(other);
  }
  return { near, unsure };
}

/** Each pair of two cells, once: the cells meet either way round. */
function addPairs(
  matrix: BitMatrix,
  [one, other]: readonly [Cell<Point>, Cell<Point>],
  within: Within,
): void {
  for (const a of one.points)
    for (const b of other.points)
      if (b.index < a.index && isWithin(a, b, within)) matrix.setBoth(a.index, b.index);
}

type Placed = Cell<Point>['points'][number];

function isWithin(a: Placed, b: Placed, { surelyWithin, surelyBeyond, measure }: Within): boolean {
  const chord = distance(a.vector, b.vector);
  if (chord < surelyWithin) return true;
  return chord <= surelyBeyond && measure(a.location, b.location);
}

const distance = (a: readonly [number, number, number], b: readonly [number, number, number]): number =>
  Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);
