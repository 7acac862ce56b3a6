import { metres, type Metres, type Position } from '#kernel';
import { chordBounds } from './chord.js';
import { geodesicMetres, LEAST_RADIUS, toVector } from './ellipsoid.js';

type Verdict = 'within' | 'beyond' | 'near';

const METRES_A_DEGREE = (LEAST_RADIUS * Math.PI) / 180;

/** No way between two parallels is shorter than along a meridian, whose radius of curvature is never less. */
const isBeyondByLatitude = (a: Position, b: Position, limit: number): boolean =>
  Math.abs(a[1] - b[1]) * METRES_A_DEGREE > limit + 1;

/** What the chord tells. Decides all but pairs near the limit. */
const byChord = (a: Position, b: Position, limit: number): Verdict => {
  const { surelyWithin, surelyBeyond } = chordBounds(limit);
  const [ax, ay, az] = toVector(a);
  const [bx, by, bz] = toVector(b);
  const chord = Math.hypot(ax - bx, ay - by, az - bz);
  if (chord > surelyBeyond) return 'beyond';
  return chord < surelyWithin ? 'within' : 'near';
};

/**
 * Whether the geodesic from `a` to `b` is at most `limit` metres long: the same answer as comparing the distance,
 * mostly without computing it.
 */
export const withinMetres = (a: Position, b: Position, limit: Metres): boolean => {
  const verdict = byChord(a, b, limit);
  return verdict === 'near' ? geodesicMetres(a, b) <= limit : verdict === 'within';
};

/** The geodesic from `a` to `b` in metres; `Infinity` when it is surely longer than `reach`. */
export const metresWithin = (a: Position, b: Position, reach: Metres): Metres =>
  isBeyondByLatitude(a, b, reach) || byChord(a, b, reach) === 'beyond'
    ? metres(Infinity)
    : geodesicMetres(a, b);

/** The geodesic from `a` to `b`; where a reach is given, `Infinity` when it is surely longer. */
export const metresBetween = (a: Position, b: Position, reach?: Metres): Metres =>
  reach === undefined ? geodesicMetres(a, b) : metresWithin(a, b, reach);
