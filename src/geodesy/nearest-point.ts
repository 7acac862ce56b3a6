import { metres, type Metres, type Position } from '#kernel';
import { geodesicMetres, toVector, type Vector } from './ellipsoid.js';

const squared = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): number =>
  (ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2;

/**
 * Answers how far the nearest of the points is, in geodesic metres: exact when that is more than `enough`, else any of the
 * points nearer than that may answer. `Infinity` when there are no points.
 */
export const toNearest = (points: readonly Position[]) => {
  const vectors = points.map(toVector);
  let lately = 0;
  const nearestTo = (from: Vector): number => {
    let best = 0;
    let least = Infinity;
    for (const [i, vector] of vectors.entries()) {
      const here = squared(from, vector);
      if (here < least) [best, least] = [i, here];
    }
    return best;
  };
  return (from: Position, enough: Metres): Metres => {
    if (points.length === 0) return metres(Infinity);
    const recent = geodesicMetres(from, points[lately] ?? from);
    if (recent <= enough) return recent;
    lately = nearestTo(toVector(from));
    return geodesicMetres(from, points[lately] ?? from);
  };
};
