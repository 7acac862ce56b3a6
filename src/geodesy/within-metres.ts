import type { Metres, Position } from '#kernel';
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

/**
 * Whether the geodesic from `a` to `b` is at most `limit` metres long; the same answer as comparing the distance,
 * for a tenth of the price. The ellipsoid's metric lies between those of two spheres, which decides all but the
 * pairs within a hundredth of the limit.
 */
export const withinMetres = (a: Position, b: Position, limit: Metres): boolean => {
  const slack = SLACK + limit * SLACK;
  if (Math.abs(a[1] - b[1]) * RADIANS * LEAST_RADIUS > limit + slack) return false;
  const apart = haversine(a, b);
  if (apart > haversineOf(limit + slack, LEAST_RADIUS)) return false;
  if (limit > slack && apart < haversineOf(limit - slack, GREATEST_RADIUS)) return true;
  return geodesicMetres(a, b) <= limit;
};
