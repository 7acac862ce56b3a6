import { ok, type Result } from '#kernel';
import type { Path } from '#interchange';
import { faultAt, type AreaFault } from '../area-fault.js';
import { isJson, isNumber, kindOf } from './json.js';

/** Two numbers of some system, not yet called anything. */
export type PlanePosition = readonly [first: number, second: number];
export type PlaneRing = readonly PlanePosition[];
/** The rings of one polygon, the outer one first, and where it stands. */
export type DrawnPolygon = { readonly at: Path; readonly rings: readonly PlaneRing[] };
type Polygons = Result<readonly DrawnPolygon[], AreaFault>;

const positionFault = (value: unknown, at: Path) =>
  Array.isArray(value) && value.length >= 2 && isNumber(value[0]) && isNumber(value[1])
    ? undefined
    : faultAt(at, {
        message: 'is no position',
        expected: 'two numbers, [longitude, latitude] or [east, north]',
        got: value,
      });

const ringFault = (value: unknown, at: Path) => {
  if (!Array.isArray(value))
    return faultAt(at, { message: 'is no ring', expected: 'a list of four or more positions', got: value });
  const list = value as readonly unknown[];
  for (const [index, position] of list.entries()) {
    const wrong = positionFault(position, [...at, index]);
    if (wrong !== undefined) return wrong;
  }
  if (list.length < 4)
    return faultAt(at, {
      message: `has ${list.length} positions`,
      expected: 'four or more, the first once more at the end',
    });
  const [first, last] = [list[0], list.at(-1)] as readonly [PlanePosition, PlanePosition];
  return first[0] === last[0] && first[1] === last[1]
    ? undefined
    : faultAt(at, {
        message: 'is not closed',
        expected: `the first position once more at the end, ${JSON.stringify(first.slice(0, 2))}`,
        got: last,
      });
};

const polygonFault = (value: unknown, at: Path) => {
  if (!Array.isArray(value) || value.length === 0)
    return faultAt(at, { message: 'is no polygon', expected: 'a list of one or more rings', got: value });
  for (const [index, ring] of value.entries()) {
    const wrong = ringFault(ring, [...at, index]);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

const polygonAt = (coordinates: unknown, at: Path): Polygons => {
  const wrong = polygonFault(coordinates, at);
  if (wrong !== undefined) return wrong;
  const rings = (coordinates as readonly PlaneRing[]).map((ring) =>
    ring.map(([first, second]): PlanePosition => [first, second]),
  );
  return ok([{ at, rings }]);
};

const allOf = (list: unknown, at: Path, read: (item: unknown, at: Path) => Polygons): Polygons => {
  if (!Array.isArray(list) || list.length === 0)
    return faultAt(at, { message: 'is empty', expected: 'one or more polygons', got: list });
  const all: DrawnPolygon[] = [];
  for (const [index, item] of list.entries()) {
    const found = read(item, [...at, index]);
    if (!found.ok) return found;
    all.push(...found.value);
  }
  return ok(all);
};

/** The polygons of a geometry, one by one, or the first fault in it. */
export const polygonsOf = (geometry: unknown, at: Path): Polygons => {
  if (!isJson(geometry))
    return faultAt(at, {
      message: 'has no geometry',
      expected: 'a Polygon or a MultiPolygon',
      got: geometry,
    });
  switch (geometry['type']) {
    case 'Polygon':
      return polygonAt(geometry['coordinates'], [...at, 'coordinates']);
    case 'MultiPolygon':
      return allOf(geometry['coordinates'], [...at, 'coordinates'], polygonAt);
    case 'GeometryCollection':
      return allOf(geometry['geometries'], [...at, 'geometries'], polygonsOf);
    default:
      return faultAt(at, {
        message: `is ${kindOf(geometry)}, which has no area`,
        expected: 'a Polygon or a MultiPolygon',
      });
  }
};
