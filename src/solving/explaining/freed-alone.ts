import type { AskedAlike } from './alike-units.js';
import { STAY_BITS, UNIT_BITS } from './broken.js';
import { changedAlone } from './changed-alone.js';
import { alwaysBroken, besides } from './days-broken.js';
import { bitsOf, sizeOf, type Mask } from './mask.js';
import type { Option } from './option.js';
import { freeDay, overPlaces } from './over-places.js';
import type { Verdicts } from './verdicts-alone.js';

/** Whether a change may free a unit, by its place: on some day nothing is broken that the change leaves as it was. */
const mayBeFreed = ({ broken, alone }: Verdicts, touches: Mask): ((place: number) => boolean) => {
  if (sizeOf(touches) === 1) return (place) => (alone[place]! & touches) !== 0;
  const left = (touches & STAY_BITS) === 0 ? ~touches : UNIT_BITS & ~touches;
  return (place) => broken[place] !== 0 && (broken[place]! & left) === 0;
};

/**
 * How many excluded units a change frees where nobody stands. Of each, only the constraints are asked anew that the change
 * touches; what the others say is known, of every day.
 */
export const unitsFreedAlone =
  (asked: AskedAlike, verdicts: Verdicts) =>
  ({ edit, touches }: Option): number => {
    const anew = changedAlone(asked, edit);
    if (anew === undefined) return 0;
    const over = bitsOf(touches).map((number) => overPlaces(anew, number));
    const free = freeDay(over, anew.request);
    const maybe = mayBeFreed(verdicts, touches);
    let freed = 0;
    for (let place = 0; place < verdicts.broken.length; place += 1) {
      if (!maybe(place) || (alwaysBroken(verdicts, place) & ~touches) !== 0) continue;
      if (free(place, besides(verdicts, place, touches)) !== undefined) freed += 1;
    }
    return freed;
  };
