import { buffer } from '@turf/buffer';
import { simplify } from '@turf/simplify';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js';
import type { Ground } from '#kernel';
import { asTurf } from './as-turf.js';

const METRES_A_DEGREE = 111_320;
/** What is cut off, and as much more as the corners of a rounded edge fall short. */
const WIDER = [1.1, 1.5, 2] as const;

const reader = new GeoJSONReader(new GeometryFactory());
const coversAll = (wide: object, ground: object): boolean =>
  RelateOp.covers(reader.read(wide), reader.read(ground)) as boolean;

/**
 * Ground with fewer corners that covers the whole of what it was: corners within so many metres of the line between others go, and
 * what is left is widened by as much. Nothing when no such ground was found.
 */
export const simplifyOutwards = (ground: Ground, metres: number): Ground | undefined => {
  const tolerance = metres / METRES_A_DEGREE;
  const simple = simplify(asTurf(ground), { tolerance, highQuality: true, mutate: true });
  for (const factor of WIDER) {
    const wide = buffer(simple, metres * factor, { units: 'meters', steps: 4 })?.geometry;
    if (wide !== undefined && coversAll(wide, ground)) return wide as unknown as Ground;
  }
  return undefined;
};
