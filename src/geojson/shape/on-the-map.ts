import type { Ground, Ring } from '#kernel';
import type { DrawnArea } from '../document/areas-in.js';
import { eastFirst, type Reading } from '../systems/reading.js';
import { DEGREES, type SystemCode } from '../systems/systems.js';
import { ringConverter } from '../systems/to-degrees.js';
import { dissolve } from './dissolve.js';

/** What was changed on the way from the file to the map. */
export type AreaNote =
  | { readonly code: 'HEIGHTS_DROPPED' }
  | { readonly code: 'CONVERTED'; readonly from: SystemCode }
  | { readonly code: 'DISSOLVED'; readonly parts: number; readonly into: number }
  | { readonly code: 'SIMPLIFIED'; readonly metres: number };

const asGround = (polygons: readonly (readonly Ring[])[]): Ground => {
  const [first, ...others] = polygons;
  return first !== undefined && others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
};

/** Ground in longitude and latitude, and what was changed on the way. */
export type OnTheMap = { readonly ground: Ground; readonly notes: readonly AreaNote[] };

/** Valid polygons of one area, put together and converted. */
export const onTheMap = ({ polygons, hadHeights }: DrawnArea, reading: Reading): OnTheMap => {
  const parts = polygons.map(({ rings }) => eastFirst(rings, reading));
  const dissolved = dissolve(parts);
  const convert = ringConverter(reading.system);
  return {
    ground: asGround(dissolved.map((rings) => rings.map(convert))),
    notes: [
      ...(hadHeights ? [{ code: 'HEIGHTS_DROPPED' } as const] : []),
      ...(reading.system === DEGREES ? [] : [{ code: 'CONVERTED', from: reading.system } as const]),
      ...(dissolved === parts
        ? []
        : [{ code: 'DISSOLVED', parts: parts.length, into: dissolved.length } as const]),
    ],
  };
};
