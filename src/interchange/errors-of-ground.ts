import type { Ground, Position } from '#kernel';
import { checkMeaning } from './checks/check-meaning.js';
import { closedRings } from './checks/closed-rings.js';
import { longitudeFirst } from './checks/longitude-first.js';
import { groundNearLocalities } from './checks/places-near-localities.js';
import { shortGround } from './checks/short-ground.js';
import { simpleGround } from './checks/simple-ground.js';
import type { InputError } from './errors/input-error.js';

const checks = [shortGround, longitudeFirst, groundNearLocalities, closedRings, simpleGround];
const PLACE = '/territories/0/geometry';

/** What is wrong with the geometry of a territory whose structure is right: every error with its pointer from the geometry. */
export const errorsOfGround = (
  geometry: Ground,
  around: readonly { readonly location: Position }[],
): readonly InputError[] => {
  const localities = around.map(({ location }, index) => ({ code: String(index), location }));
  return checkMeaning({ localities, territories: [{ geometry }] }, [], checks).map((error) => ({
    ...error,
    pointer: error.pointer.slice(PLACE.length),
  }));
};
