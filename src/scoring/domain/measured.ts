import { metres, type Metres } from '#kernel';
import type { Measure } from './measure.js';

/** What the database measured and knows for one frozen problem; stored with it, so that a replay judges the same metres. */
export type Measured = {
  /** `[unit, territory, metres]` for every pair within the reach that was asked for. */
  readonly territories: readonly (readonly [unit: string, territory: string, metres: number])[];
  /** `[unit, request, zone]` for every exclusion zone that a unit lies in or touches. */
  readonly zones: readonly (readonly [unit: string, request: string, zone: number])[];
  /** `[unit, request]` for every unit that was offered and declined. */
  readonly declined?: readonly (readonly [unit: string, request: string])[];
  /** `[placement, next]` for every stay that is to be left, and the request or placement for which it is. */
  readonly left?: readonly (readonly [placement: string, next: string])[];
};

const BEYOND = metres(Infinity);

/** Which seconds belong to each first. */
const together = (
  pairs: Iterable<readonly [first: string, second: string]>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const sets = new Map<string, Set<string>>();
  for (const [first, second] of pairs) sets.set(first, (sets.get(first) ?? new Set()).add(second));
  return sets;
};
const inZone = (request: string, zone: number): string => JSON.stringify([request, zone]);

/** The measured table as a measure. Points are measured by `between`; a pair that is not in the table lies beyond reach. */
export const measureOf = (measured: Measured, between: Measure['between']): Measure => {
  const distances = new Map<string, Map<string, Metres>>();
  for (const [unit, territory, distance] of measured.territories) {
    const row = distances.get(unit) ?? new Map<string, Metres>();
    distances.set(unit, row.set(territory, metres(distance)));
  }
  const touched = together(measured.zones.map(([unit, request, zone]) => [unit, inZone(request, zone)]));
  const declined = together(measured.declined ?? []);
  const left = together(measured.left ?? []);
  const declinedFor = together((measured.declined ?? []).map(([unit, request]) => [request, unit]));
  const touching = together(measured.zones.map(([unit, request]) => [request, unit]));
  return {
    between,
    unitToTerritory: (unit, territory) => distances.get(unit.id)?.get(territory.id) ?? BEYOND,
    unitTouchesZone: (unit, request, zone) => touched.get(unit.id)?.has(inZone(request.id, zone)) ?? false,
    isDeclined: (unit, request) => declined.get(unit.id)?.has(request.id) ?? false,
    touching: ({ id }) => [...(touching.get(id) ?? [])],
    declined: ({ id }) => [...(declinedFor.get(id) ?? [])],
    hasDeclined: ({ id }) => declinedFor.has(id),
    isLeft: (placement, next) => left.get(placement)?.has(next) ?? false,
  };
};
