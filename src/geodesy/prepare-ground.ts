import type { Ground, Position, Ring } from '#kernel';
import { alongGeodesic, toVector, type Vector } from './ellipsoid.js';

/** Pieces this short stay within 0.1 m of their chord and within 1 mm of a plane through the Earth's centre. */
const PIECE = 2_000;
/** More than a piece can rise above its chord. */
export const RISE = 0.1;

/**
 * A ground cut for measuring: each edge is a geodesic, cut into pieces of 2 km at most. A piece is six numbers in
 * `pieces`: its ends as earth-centred metres. `polygons` tells where each polygon's pieces begin and end.
 */
export type PreparedGround = {
  readonly pieces: Float64Array;
  readonly polygons: readonly { readonly from: number; readonly to: number }[];
  readonly centre: Vector;
  /** No point of the edge is farther from `centre`, along the straight line. */
  readonly radius: number;
};

const cutRing = (ring: Ring): readonly number[] =>
  ring.slice(1).flatMap((end, i) => {
    const points = alongGeodesic(ring[i] ?? end, end, PIECE).map(toVector);
    return points.slice(1).flatMap((point, j) => [...(points[j] ?? point), ...point]);
  });

const polygonsOf = (ground: Ground): readonly (readonly (readonly Position[])[])[] =>
  ground.type === 'Polygon' ? [ground.coordinates] : ground.coordinates;

const middle = (pieces: Float64Array, axis: number): number => {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = axis; i < pieces.length; i += 3) {
    least = Math.min(least, pieces[i] ?? least);
    greatest = Math.max(greatest, pieces[i] ?? greatest);
  }
  return (least + greatest) / 2;
};

const radiusAround = ([x, y, z]: Vector, pieces: Float64Array): number => {
  let radius = 0;
  for (let i = 0; i < pieces.length; i += 3) {
    radius = Math.max(
      radius,
      Math.hypot((pieces[i] ?? x) - x, (pieces[i + 1] ?? y) - y, (pieces[i + 2] ?? z) - z),
    );
  }
  return radius + RISE;
};

/** Reads a ground once; costs microseconds per edge. Grounds are smaller than a hemisphere. */
export const prepareGround = (ground: Ground): PreparedGround => {
  const cut = polygonsOf(ground).map((rings) => rings.flatMap(cutRing));
  const pieces = Float64Array.from(cut.flat());
  let from = 0;
  const polygons = cut.map((numbers) => ({ from, to: (from += numbers.length) }));
  const centre: Vector = [middle(pieces, 0), middle(pieces, 1), middle(pieces, 2)];
  return { pieces, polygons, centre, radius: radiusAround(centre, pieces) };
};
