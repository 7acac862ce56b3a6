import { area } from '@turf/area';
import { ok, type Ground, type Result } from '#kernel';
import { errorsOfGround, pointerOf } from '#interchange';
import { faultAt, type AreaFault } from './area-fault.js';
import type { DrawnArea } from './document/areas-in.js';
import { asTurf } from './shape/as-turf.js';
import { firstFlaw } from './shape/first-flaw.js';
import { onTheMap, type AreaNote, type OnTheMap } from './shape/on-the-map.js';
import { simplifyOutwards } from './shape/simplify.js';
import { systemOf, type Surroundings } from './systems/system-of.js';

export type AreaSetting = Surroundings & {
  /** Corners within so many metres of the line between others go, and the ground grows by as much. */
  readonly simplifyMetres?: number | undefined;
};

/** An area put on the map: WGS 84, valid, near a locality. */
export type PlacedArea = {
  readonly at: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Ground;
  readonly squareMetres: number;
  readonly notes: readonly AreaNote[];
};

const simplified = (found: OnTheMap, metres: number | undefined): OnTheMap | undefined => {
  if (metres === undefined) return found;
  const ground = simplifyOutwards(found.ground, metres);
  return ground && { ground, notes: [...found.notes, { code: 'SIMPLIFIED', metres }] };
};

/** An area of a document as ground on the map, or the one thing that is wrong with it first. */
export const placeArea = (drawn: DrawnArea, setting: AreaSetting): Result<PlacedArea, AreaFault> => {
  const reading = systemOf(drawn, setting);
  if (!reading.ok) return reading;
  const flaw = firstFlaw(drawn.polygons, reading.value);
  if (flaw !== undefined) return { ok: false, refusal: flaw };
  const found = simplified(onTheMap(drawn, reading.value), setting.simplifyMetres);
  if (found === undefined)
    return faultAt(drawn.at, { message: 'can’t be simplified so far', expected: 'fewer metres, or none' });
  const [error] = errorsOfGround(found.ground, setting.localities);
  if (error !== undefined) return { ok: false, refusal: { ...error, pointer: pointerOf(drawn.at) } };
  const squareMetres = Math.round(area(asTurf(found.ground)));
  return ok({
    at: pointerOf(drawn.at),
    properties: drawn.properties,
    geometry: found.ground,
    squareMetres,
    notes: found.notes,
  });
};
