import type { Position } from '#kernel';
import { geodesicMetres, MIDDLE_RADIUS, normalAt, toPosition, type Vector } from './ellipsoid.js';
import { liesInside } from './lies-inside.js';
import { liesInOrOn } from './lies-in-or-on.js';
import { FINE_NUMBERS, RISE, type PreparedGround } from './prepare-ground.js';

/** A place that is measured from, with its earth-centred metres. */
export type Viewpoint = { readonly position: Position; readonly vector: Vector };

/** Nearer than a millimetre is on the edge. */
export const ON_THE_EDGE = 0.001;
/** Up to here the arc over the chord is right to 3 mm whatever the direction; beyond, the geodesic is computed. */
const SHORT = 60_000;
/** The share of an arc's excess over its chord that depends on latitude and direction, on the safe side. */
const UNSURE = 0.03;

type Nearest = { readonly chord: number; readonly point: Vector };

/** The nearest point of one piece, lifted from its chord to the surface. */
const nearestOnPiece = ([px, py, pz]: Vector, pieces: Float64Array, i: number): Nearest => {
  const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0] = pieces.subarray(i, i + 6);
  const [dx, dy, dz] = [bx - ax, by - ay, bz - az];
  const squared = dx * dx + dy * dy + dz * dz;
  const along = squared > 0 ? ((px - ax) * dx + (py - ay) * dy + (pz - az) * dz) / squared : 0;
  const share = Math.min(1, Math.max(0, along));
  const [x, y, z] = [ax + share * dx, ay + share * dy, az + share * dz];
  const rise = (share * (1 - share) * squared) / (2 * MIDDLE_RADIUS);
  const [nx, ny, nz] = normalAt(x, y, z);
  const point: Vector = [x + rise * nx, y + rise * ny, z + rise * nz];
  return { chord: Math.hypot(point[0] - px, point[1] - py, point[2] - pz), point };
};

const arcOver = (chord: number): number =>
  2 * MIDDLE_RADIUS * Math.asin(Math.min(1, chord / (2 * MIDDLE_RADIUS)));

/** The least chord from a point to the chord of any piece: cheaper than the surface and at most `RISE` off. */
const squaredToChord = ([px, py, pz]: Vector, pieces: Float64Array, i: number): number => {
  const ax = (pieces[i] ?? 0) - px;
  const ay = (pieces[i + 1] ?? 0) - py;
  const az = (pieces[i + 2] ?? 0) - pz;
  const dx = (pieces[i + 3] ?? 0) - px - ax;
  const dy = (pieces[i + 4] ?? 0) - py - ay;
  const dz = (pieces[i + 5] ?? 0) - pz - az;
  const squared = dx * dx + dy * dy + dz * dz;
  const along = squared > 0 ? -(ax * dx + ay * dy + az * dz) / squared : 0;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  const [x, y, z] = [ax + share * dx, ay + share * dy, az + share * dz];
  return x * x + y * y + z * z;
};

const leastChord = (from: Vector, pieces: Float64Array): number => {
  let least = Infinity;
  for (let i = 0; i < pieces.length; i += 6) least = Math.min(least, squaredToChord(from, pieces, i));
  return Math.sqrt(least);
};

/** The pieces that stand for the one at `i`: itself, or for a straight one those that it is cut into. */
const finer = ({ pieces, straightFrom, fine }: PreparedGround, i: number) => {
  if (i < straightFrom) return { of: pieces, start: i, end: i + 6 };
  const start = ((i - straightFrom) / 6) * FINE_NUMBERS;
  return { of: fine, start, end: start + FINE_NUMBERS };
};

/** Measures again, on the surface, every piece that may be the nearest one. */
const leastMetres = (from: Viewpoint, ground: PreparedGround, chord: number): number => {
  const slack = 2 * RISE + UNSURE * (arcOver(chord) - chord);
  const worthwhile = (chord + slack) ** 2;
  let least = Infinity;
  for (let i = 0; i < ground.pieces.length; i += 6) {
    if (squaredToChord(from.vector, ground.pieces, i) > worthwhile) continue;
    const { of, start, end } = finer(ground, i);
    for (let j = start; j < end; j += 6) {
      const nearest = nearestOnPiece(from.vector, of, j);
      const distance =
        chord > SHORT ? geodesicMetres(from.position, toPosition(nearest.point)) : arcOver(nearest.chord);
      least = Math.min(least, distance);
    }
  }
  return least;
};

/** Geodesic metres to the nearest edge by either reading, on whichever side; within 1 cm. `Infinity` when beyond `reach`. */
export const metresToEdge = (from: Viewpoint, ground: PreparedGround, reach: number): number => {
  const chord = leastChord(from.vector, ground.pieces);
  return chord - RISE > reach ? Infinity : leastMetres(from, ground, chord);
};

/** Whether the straight line alone shows that the ground lies farther away than `reach`. */
export const surelyBeyond = (
  { vector: [x, y, z] }: Viewpoint,
  ground: PreparedGround,
  reach: number,
): boolean => {
  const [cx, cy, cz] = ground.centre;
  const [dx, dy, dz] = [x - cx, y - cy, z - cz];
  return dx * dx + dy * dy + dz * dz > (ground.radius + reach) ** 2;
};

/** Whether a point lies inside by either reading of the edges, or on a straight one. */
const liesWithin = ({ position, vector }: Viewpoint, ground: PreparedGround): boolean =>
  liesInside(vector, ground) || liesInOrOn(position, ground.ground);

/**
 * Geodesic metres to a ground: the smaller of both readings of its edges, and 0 inside or on it by either. `Infinity` when
 * it lies beyond `reach`.
 */
export const metresToGround = (from: Viewpoint, ground: PreparedGround, reach: number): number => {
  if (surelyBeyond(from, ground, reach)) return Infinity;
  if (!surelyBeyond(from, ground, ON_THE_EDGE) && liesWithin(from, ground)) return 0;
  const distance = metresToEdge(from, ground, reach);
  return distance < ON_THE_EDGE ? 0 : distance;
};
