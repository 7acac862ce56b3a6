/** Metres of a cell's edge: some thousand cells hold the points of a country. */
const EDGE = 5_000;
/** No point of a cell is farther from its centre, in metres. */
export const CELL_RADIUS = (EDGE * Math.sqrt(3)) / 2 + 1e-6;

type Vector = readonly [x: number, y: number, z: number];
type InSpace = { readonly vector: Vector };

/** The points of one cube of space. */
export type Cell<Point> = { readonly centre: Vector; readonly points: readonly (Point & InSpace)[] };

/** Points by the cube that each lies in; vectors in metres. */
export function cellsOf<Point>(points: readonly (Point & InSpace)[]): readonly Cell<Point>[] {
  const placeOf = ({ vector: [x, y, z] }: InSpace): Vector => [
    Math.floor(x / EDGE),
    Math.floor(y / EDGE),
    Math.floor(z / EDGE),
  ];
  return [...Map.groupBy(points, (point) => placeOf(point).join(' ')).values()].flatMap((inside) => {
    const [first] = inside;
    if (!first) return [];
    const [x, y, z] = placeOf(first);
    return [{ centre: [(x + 0.5) * EDGE, (y + 0.5) * EDGE, (z + 0.5) * EDGE], points: inside }];
  });
}
