import type { Position } from '#kernel';
import { GREATEST_RADIUS, LEAST_RADIUS } from './ellipsoid.js';

const RADIANS = Math.PI / 180;
/** A line that is straight in longitude and latitude bends away from the geodesic by no more than this × tan(latitude) / radius. */
const BEND = 1.12;

/** More than the metres from `a` to `b`, straight in longitude and latitude. */
const longest = ([ax, ay]: Position, [bx, by]: Position): number => {
  const nearest = ay * by <= 0 ? 0 : Math.min(Math.abs(ay), Math.abs(by));
  return GREATEST_RADIUS * RADIANS * Math.hypot(by - ay, (bx - ax) * Math.cos(nearest * RADIANS));
};

/** More than a stretch of so many metres of the line can lie off its own geodesic. */
export const bulge = ([, ay]: Position, [, by]: Position, stretch: number): number => {
  const farthest = Math.min(89.9, Math.max(Math.abs(ay), Math.abs(by)));
  return (BEND * Math.tan(farthest * RADIANS) * stretch ** 2) / (8 * LEAST_RADIUS);
};

/** How many equal stretches keep each of them shorter than `step` metres and nearer than `off` to its own geodesic. */
export const stretchesOf = (
  a: Position,
  b: Position,
  { step, off }: { step: number; off: number },
): number => {
  const length = longest(a, b);
  return Math.max(1, Math.ceil(length / step), Math.ceil(Math.sqrt(bulge(a, b, length) / off)));
};

/** Points along the line that is straight in longitude and latitude, both ends included, `stretches` apart. */
export const alongStraight = (a: Position, b: Position, stretches: number): readonly Position[] =>
  Array.from({ length: stretches + 1 }, (_, i): Position => {
    if (i === 0 || i === stretches) return i === 0 ? a : b;
    const share = i / stretches;
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  });
