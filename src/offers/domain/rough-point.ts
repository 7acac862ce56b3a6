import type { Position } from '#kernel';

const DEGREES_OF_LATITUDE = 0.01;
const DEGREES_OF_LONGITUDE = 0.02;
const toNearest = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toFixed(2));

/** Where a point lies to about a kilometre, in Sweden: enough to see the part of a town, and no house. */
export const roughPoint = ([longitude, latitude]: Position): readonly [
  longitude: number,
  latitude: number,
] => [toNearest(longitude, DEGREES_OF_LONGITUDE), toNearest(latitude, DEGREES_OF_LATITUDE)];
