import { at, columnsOfUnit, type Pool } from '../pool.js';
import type { Shared } from './night-family.js';

/** On every night the persons in a shared unit, standing ones included, have a bed each. */
export const sharedHouse = (pool: Pool, unit: number): Shared | undefined => {
  const here = pool.units[unit]?.unit;
  if (here?.sharing !== 'SHARED') return undefined;
  const standing = pool.world.standing
    .filter(({ placement }) => placement.unit === here.id)
    .map(({ placement, period }) => ({ ...period, load: placement.persons }));
  return {
    name: `beds-in-shared-unit:${here.id}`,
    scope: { pool, rest: 0, standing },
    columns: () => columnsOfUnit(pool, unit),
    load: (column) => personsOf(pool, column),
    capacity: here.beds,
  };
};

const personsOf = (pool: Pool, column: number): number => {
  const household = pool.requests[at(pool.request, column)]?.request.household;
  return household ? household.adults + household.children : 0;
};
