import type { LevelProblem } from './level-problem.js';
import { at } from './pool.js';
import type { Row } from './row.js';

/** Multipliers are rounded to this, so that with whole-number data every sum below 2³² is exact in a double. */
const GRAIN = 2 ** 20;

/**
 * A Lagrangian bound over every live column: valid for any multipliers ≥ 0, whatever the engine that suggested them.
 * `reduced[j] - least[request]` is what choosing column `j` adds to the bound.
 */
export type Prices = {
  readonly bound: number;
  readonly reduced: Float64Array;
  readonly least: Float64Array;
};

export const roundedMultiplier = (dual: number): number => Math.max(0, Math.round(-dual * GRAIN) / GRAIN);

export function price(problem: LevelProblem, rows: readonly Row[], multipliers: readonly number[]): Prices {
  const { pool, cost } = problem;
  const reduced = cost.slice();
  let bound = 0;
  rows.forEach((row, i) => {
    const multiplier = multipliers[i] ?? 0;
    if (multiplier === 0) return;
    bound -= multiplier * row.atMost;
    charge(reduced, row, multiplier);
  });
  const least = leastPerRequest(problem, reduced);
  for (const value of least) bound += Number.isFinite(value) ? value : 0;
  for (let step = pool.size; step < reduced.length; step++) bound += Math.min(0, at(reduced, step));
  return { bound, reduced, least };
}

function charge(reduced: Float64Array, { columns, coefficients }: Row, multiplier: number): void {
  for (let i = 0; i < columns.length; i++) {
    const column = at(columns, i);
    reduced[column] = at(reduced, column) + multiplier * (coefficients ? at(coefficients, i) : 1);
  }
}

/** The least that each request can add; leaving it unplaced adds nothing, where that is allowed. */
function leastPerRequest({ pool, live, placesAll }: LevelProblem, reduced: Float64Array): Float64Array {
  const least = new Float64Array(pool.requests.length).fill(placesAll ? Infinity : 0);
  for (let column = 0; column < pool.size; column++) {
    if (live[column] === 0) continue;
    const request = at(pool.request, column);
    if (at(reduced, column) < at(least, request)) least[request] = at(reduced, column);
  }
  return least;
}

/** The least whole value that a plan with this column can have. */
export const leastWith = ({ bound, reduced, least }: Prices, column: number, request: number): number =>
  Math.ceil(bound - at(least, request) + at(reduced, column));
