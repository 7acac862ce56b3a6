import type { Ground, Position, Ring } from '#kernel';
import { alongStraight, bulge, stretchesOf } from './along-straight.js';
import { alongGeodesic, geodesicMetres, toVector, type Vector } from './ellipsoid.js';

/** Pieces this short stay within 0.1 m of their chord and within 1 mm of a plane through the Earth's centre. */
const PIECE = 2_000;
/** More than a piece can rise above its chord, or lie beside it. */
export const RISE = 0.1;
/** So near to its own geodesic a piece of a straight line stays; a fine piece, 8² times nearer. */
const BESIDE = 0.05;
const FINE = 8;
/** An edge whose two readings lie nearer to each other than this is measured once. */
const SAME = 0.001;

/**
 * A ground cut for measuring, by both readings of its edges: geodesics, cut into pieces of 2 km at most, and lines that
 * are straight in longitude and latitude. A piece is six numbers: its ends as earth-centred metres. `polygons` tells where
 * each polygon's geodesic pieces begin and end; the straight ones follow from `straightFrom` on.
 */
export type PreparedGround = {
  readonly ground: Ground;
  readonly pieces: Float64Array;
  readonly polygons: readonly { readonly from: number; readonly to: number }[];
  readonly straightFrom: number;
  /** `FINE_NUMBERS` for each straight piece: the same, cut finer. */
  readonly fine: Float64Array;
  readonly centre: Vector;
  /** No point of the edge is farther from `centre`, along the straight line. */
  readonly radius: number;
};
export const FINE_NUMBERS = 6 * FINE;

const edgesOf = (ring: Ring): readonly (readonly [Position, Position])[] =>
  ring.slice(1).map((end, i) => [ring[i] ?? end, end]);

const chained = (points: readonly Position[]): readonly number[] => {
  const vectors = points.map(toVector);
  return vectors.slice(1).flatMap((end, i) => [...(vectors[i] ?? end), ...end]);
};

const cutRing = (ring: Ring): readonly number[] =>
  edgesOf(ring).flatMap(([start, end]) => chained(alongGeodesic(start, end, PIECE)));

/** The straight pieces of the edges whose two readings differ, coarse and fine. */
const cutStraight = (rings: readonly Ring[]) => {
  const bent = rings.flatMap(edgesOf).filter(([a, b]) => bulge(a, b, geodesicMetres(a, b)) >= SAME);
  const cut = bent.map((edge) => ({ edge, count: stretchesOf(...edge, { step: PIECE, off: BESIDE }) }));
  const chain = (finer: number) =>
    cut.flatMap(({ edge: [a, b], count }) => chained(alongStraight(a, b, finer * count)));
  return { coarse: chain(1), fine: Float64Array.from(chain(FINE)) };
};

const polygonsOf = (ground: Ground): readonly (readonly Ring[])[] =>
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
  const { coarse, fine } = cutStraight(polygonsOf(ground).flat());
  const pieces = Float64Array.from([...cut.flat(), ...coarse]);
  let from = 0;
  const polygons = cut.map((numbers) => ({ from, to: (from += numbers.length) }));
  const centre: Vector = [middle(pieces, 0), middle(pieces, 1), middle(pieces, 2)];
  const radius = radiusAround(centre, pieces);
  return { ground, pieces, polygons, straightFrom: from, fine, centre, radius };
};
