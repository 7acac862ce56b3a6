import { columnsOfUnit, type Pool } from '../pool.js';
import type { Shared } from './night-family.js';

/** An exclusive unit takes one stay at a time, its turnaround included. Standing stays have ruled their nights out already. */
export const exclusiveUnit = (pool: Pool, unit: number): Shared | undefined => {
  const here = pool.units[unit]?.unit;
  if (here?.sharing !== 'EXCLUSIVE') return undefined;
  return {
    name: `one-household-per-unit:${here.id}`,
    scope: { pool, rest: here.turnaroundDays, standing: [] },
    columns: () => columnsOfUnit(pool, unit),
    load: () => 1,
    capacity: 1,
  };
};
