import { sameContent } from '#kernel';
import type { Fault, UnitChange } from './unit-patch.js';

/** Why a unit can't be used. */
export const VOID_REASONS: ReadonlySet<string> = new Set([
  'REFURBISHMENT',
  'DAMAGE',
  'FIRE_OR_FLOOD',
  'PEST',
  'DEEP_CLEAN',
  'STAFF_SHORTAGE',
  'COOLING_OFF_AFTER_INCIDENT',
  'ADDRESS_EXPOSED',
  'HANDBACK',
  'HELD',
]);

/** The voids that the change adds, each with its place in the list. */
export const addedVoids = ({ before, after }: UnitChange) =>
  [...after.voids.entries()].filter(([, one]) => !before.voids.some((earlier) => sameContent(earlier, one)));

/** A new void has a reason that is known, and a hold ends by itself. */
export const voidFaults = (change: UnitChange): readonly Fault[] =>
  addedVoids(change).flatMap(([place, { reason, to }]): readonly Fault[] => {
    const pointer = `/voids/${place}`;
    if (!VOID_REASONS.has(reason)) {
      const expected = [...VOID_REASONS].join(', ');
      return [{ pointer: `${pointer}/reason`, message: 'is no reason of a void', expected }];
    }
    const isOpenHold = reason === 'HELD' && to === null;
    return isOpenHold ? [{ pointer: `${pointer}/to`, message: 'is missing: a hold ends by itself' }] : [];
  });
