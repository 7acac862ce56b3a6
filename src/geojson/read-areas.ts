import { ok, refusal, type Result } from '#kernel';
import { guard, readJson, type InputError } from '#interchange';
import type { AreaFault } from './area-fault.js';
import { areasIn } from './document/areas-in.js';
import { placeArea, type AreaSetting, type PlacedArea } from './place-area.js';

/** All that is wrong, one fault an area, in the order of the document. */
export type AreaRejection = { readonly faults: readonly AreaFault[] };

const reject = (faults: readonly (AreaFault | InputError)[]) => refusal<AreaRejection>({ faults });

/** The text of a GeoJSON document as areas on the map: all of them, or what is wrong with each that can't be one. */
export const readAreas = (
  text: string | Uint8Array,
  setting: AreaSetting,
): Result<readonly PlacedArea[], AreaRejection> => {
  const read = readJson(text);
  if (!read.ok) return reject(read.refusal.errors);
  const hostile = guard(read.value);
  if (hostile.length > 0) return reject(hostile);
  const areas = areasIn(read.value).map((drawn) => (drawn.ok ? placeArea(drawn.value, setting) : drawn));
  const faults = areas.flatMap((area) => (area.ok ? [] : [area.refusal]));
  return faults.length > 0 ? reject(faults) : ok(areas.flatMap((area) => (area.ok ? [area.value] : [])));
};
