import { metres, type Metres, type Position } from '#kernel';
import { chordBounds } from './chord.js';
import { geodesicMetres, toVector } from './ellipsoid.js';

type Verdict = 'within' | 'beyond' | 'near';

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
  byChord(a, b, reach) === 'beyond' ? metres(Infinity) : geodesicMetres(a, b);
