import type { LevelName } from '#scoring';
import type { Crowd } from './crowding.js';
import { at, type Pool } from './pool.js';
import type { Row } from './row.js';

/** One level to be minimised while the levels above keep their values. Columns are the pool's, then the crowds' steps. */
export type LevelProblem = {
  readonly name: LevelName;
  readonly pool: Pool;
  readonly crowds: readonly Crowd[];
  /** Whole numbers, by column and step. Coverage is minimised as its negative. */
  readonly cost: Float64Array;
  /** Columns that may still be in an optimal plan. */
  readonly live: Uint8Array;
  /** Whether every request that has a live column is placed in every optimal plan. */
  readonly placesAll: boolean;
  /** What the levels above demand. */
  readonly held: readonly Row[];
};

export const totalColumns = (pool: Pool, crowds: readonly Crowd[]): number =>
  pool.size + crowds.reduce((sum, { steps }) => sum + steps.length, 0);

/** Per column: minus the coverage weight of its request; steps are free. */
function coverageCost(pool: Pool, crowds: readonly Crowd[]): Float64Array {
  const cost = new Float64Array(totalColumns(pool, crowds));
  for (let column = 0; column < pool.size; column++)
    cost[column] = -at(pool.weight, at(pool.request, column));
  return cost;
}

function safetyCost(pool: Pool, crowds: readonly Crowd[]): Float64Array {
  const cost = new Float64Array(totalColumns(pool, crowds));
  cost.set(pool.safety);
  for (const { firstStep, steps } of crowds) cost.set(steps, firstStep);
  return cost;
}

function suitabilityCost(pool: Pool, crowds: readonly Crowd[]): Float64Array {
  const cost = new Float64Array(totalColumns(pool, crowds));
  cost.set(pool.suitability);
  return cost;
}

/** The row that keeps a level at its value while a lower one is minimised. */
export function holdingRow(name: LevelName, cost: Float64Array, value: number): Row {
  const columns = Int32Array.from(cost.keys()).filter((column) => cost[column] !== 0);
  return {
    name: `keep:${name}`,
    columns,
    coefficients: Float64Array.from(columns, (c) => at(cost, c)),
    atMost: value,
  };
}

/** What each column and step costs on a level that is minimised. */
export function levelCost(pool: Pool, crowds: readonly Crowd[], level: LevelName): Float64Array {
  switch (level) {
    case 'coverage':
      return coverageCost(pool, crowds);
    case 'safety':
      return safetyCost(pool, crowds);
    case 'suitability':
      return suitabilityCost(pool, crowds);
  }
}
