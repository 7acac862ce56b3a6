import type { Vector } from './ellipsoid.js';

/** Metres of a cell's edge: some thousand cells hold the units of a country. */
const EDGE = 2_500;
/** No point of a cell is farther from its centre, in metres. */
export const CELL_RADIUS = (EDGE * Math.sqrt(3)) / 2 + 1e-6;

/** Points of one cube of space, by their numbers. */
export type Cell = { readonly centre: Vector; readonly members: readonly number[] };
/** Points in metres from the Earth's centre, and the cells that hold them. */
export type Space = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly cells: readonly Cell[];
};

const placeOf = (vector: Vector): string => vector.map((metres) => Math.floor(metres / EDGE)).join(' ');
const middleOf = (metres: number): number => (Math.floor(metres / EDGE) + 0.5) * EDGE;

/** Each point lies in the cell of its cube. */
export function spaceOf(points: readonly Vector[]): Space {
  const together = Map.groupBy(points.keys(), (point) => placeOf(points[point] ?? [NaN, NaN, NaN]));
  const cells = [...together.values()].flatMap((members) => {
    const first = points[members[0] ?? -1];
    return first
      ? [{ centre: [middleOf(first[0]), middleOf(first[1]), middleOf(first[2])] as const, members }]
      : [];
  });
  const along = (axis: 0 | 1 | 2) => Float64Array.from(points, (point) => point[axis]);
  return { x: along(0), y: along(1), z: along(2), cells };
}
