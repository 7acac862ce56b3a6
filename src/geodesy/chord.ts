import { LEAST_RADIUS } from './ellipsoid.js';

/** Metres that cover the rounding of vectors and geodesics: so near to a bound, the geodesic decides. */
const SLACK = 1e-6;

/** Metres of the straight line between two points of the ellipsoid, beside a limit for the geodesic. */
export type ChordBounds = {
  /** So short, the geodesic is within the limit. Negative when no chord tells. */
  readonly surelyWithin: number;
  /** Longer than this, it is beyond. */
  readonly surelyBeyond: number;
};

/**
 * What a chord tells of its geodesic without computing it: for 100 km all but 1 m around the limit. A geodesic is no
 * shorter than its chord; and as it bends no more than a circle of the least radius of curvature, its chord is no shorter
 * than that circle's over an arc of the same length (Schur's comparison theorem).
 */
export const chordBounds = (limit: number): ChordBounds => {
  const arc = Math.min(Math.PI, limit / LEAST_RADIUS);
  return {
    surelyWithin: 2 * LEAST_RADIUS * Math.sin(arc / 2) - SLACK,
    surelyBeyond: limit + SLACK,
  };
};
