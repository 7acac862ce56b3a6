import { ok, refusal, type Result } from '#kernel';
import { guard, readJson, type InputError } from '#interchange';
import type { AreaFault } from './area-fault.js';
import { areasIn } from './document/areas-in.js';
import { placeArea, type AreaSetting, type PlacedArea } from './place-area.js';

/** All that is wrong, one fault an area, in the order of the document. */
export type AreaRejection = { readonly faults: readonly AreaFault[] };

const reject = (faults: readonly (AreaFault | InputError)[]) => refusal<AreaRejection>({ faults });

type Becomes<T> = (area: PlacedArea) => Result<T, AreaFault>;

/**
 * The text of a GeoJSON document as areas on the map, and what `becomes` makes of each: all of them, or the one thing that is wrong
 * with each that can't be one.
 */
export const readAreas = <T = PlacedArea>(
  text: string | Uint8Array,
  setting: AreaSetting,
  becomes: Becomes<T> = ok as unknown as Becomes<T>,
): Result<readonly T[], AreaRejection> => {
  const read = readJson(text);
  if (!read.ok) return reject(read.refusal.errors);
  const hostile = guard(read.value);
  if (hostile.length > 0) return reject(hostile);
  const areas = areasIn(read.value).map((drawn) => {
    const placed = drawn.ok ? placeArea(drawn.value, setting) : drawn;
    return placed.ok ? becomes(placed.value) : placed;
  });
  const faults = areas.flatMap((area) => (area.ok ? [] : [area.refusal]));
  return faults.length > 0 ? reject(faults) : ok(areas.flatMap((area) => (area.ok ? [area.value] : [])));
};
