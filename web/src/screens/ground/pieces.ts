import { area, booleanIntersects, difference, featureCollection, multiPolygon, union } from '@turf/turf';
import type { Polygons, Ring } from '../../map/canvas/shapes.js';
import { polygonsOf, type AnyGround } from '../../map/polygons.model.js';

const asTurf = (polygons: Polygons) => multiPolygon(polygons as unknown as number[][][][]);
const asPolygons = (found: { readonly geometry: unknown } | null): Polygons =>
  found === null ? [] : polygonsOf(found.geometry as AnyGround);
const SQUARE_METRES = 1;

/** The ground and a piece more; what overlaps becomes one, and every other part stays as it is, corner by corner. */
export const withPiece = (polygons: Polygons, piece: Ring): Polygons => {
  const added = asTurf([[piece]]);
  const isReached = (part: Polygons[number]) => booleanIntersects(asTurf([part]), added);
  const reached = polygons.filter(isReached);
  const apart = polygons.filter((part) => !isReached(part));
  if (reached.length === 0) return [...apart, [piece]];
  return [...apart, ...asPolygons(union(featureCollection([asTurf(reached), added])))];
};

/** The ground without that piece. */
export const withoutPiece = (polygons: Polygons, piece: Ring): Polygons =>
  polygons.length === 0
    ? []
    : asPolygons(difference(featureCollection([asTurf(polygons), asTurf([[piece]])])));

/** Whether anything that was within it lies outside now. */
export const isSmaller = (before: Polygons, after: Polygons): boolean => {
  if (after.length === 0) return true;
  const left = difference(featureCollection([asTurf(before), asTurf(after)]));
  return left !== null && area(left) > SQUARE_METRES;
};

export const squareKilometres = (polygons: Polygons): number =>
  polygons.length === 0 ? 0 : area(asTurf(polygons)) / 1e6;
