import { metres, type Metres, type Position } from '#kernel';
import { geodesicMetres, GREATEST_RADIUS, LEAST_RADIUS } from './ellipsoid.js';

const RADIANS = Math.PI / 180;
/** Metres, and shares of the limit, that cover the rounding of the haversine: so near, the geodesic decides. */
const SLACK = 1e-6;

const haversine = (a: Position, b: Position): number => {
  const byLatitude = Math.sin(((b[1] - a[1]) * RADIANS) / 2);
  const byLongitude = Math.sin(((b[0] - a[0]) * RADIANS) / 2);
  return (
    byLatitude * byLatitude + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * byLongitude * byLongitude
  );
};

const haversineOf = (limit: number, radius: number): number =>
  limit >= Math.PI * radius ? 1 : Math.sin(limit / (2 * radius)) ** 2;

type Verdict = 'within' | 'beyond' | 'near';

/** What two spheres tell: the ellipsoid's metric lies between theirs. Decides all but pairs near the limit. */
const bySpheres = (a: Position, b: Position, limit: number): Verdict => {
  const slack = SLACK + limit * SLACK;
  if (Math.abs(a[1] - b[1]) * RADIANS * LEAST_RADIUS > limit + slack) return 'beyond';
  const apart = haversine(a, b);
  if (apart > haversineOf(limit + slack, LEAST_RADIUS)) return 'beyond';
  return limit > slack && apart < haversineOf(limit - slack, GREATEST_RADIUS) ? 'within' : 'near';
};

/**
 * Whether the geodesic from `a` to `b` is at most `limit` metres long: the same answer as comparing the distance,
 * mostly without computing it.
 */
export const withinMetres = (a: Position, b: Position, limit: Metres): boolean => {
  const verdict = bySpheres(a, b, limit);
  return verdict === 'near' ? geodesicMetres(a, b) <= limit : verdict === 'within';
};

/** The geodesic from `a` to `b` in metres; `Infinity` when it is surely longer than `reach`. */
export const metresWithin = (a: Position, b: Position, reach: Metres): Metres =>
  bySpheres(a, b, reach) === 'beyond' ? metres(Infinity) : geodesicMetres(a, b);
