import type { Apart } from './apart.js';
import { columnsOf } from './greedy.js';
import { Occupancy } from './occupancy.js';
import { at, type Pool } from './pool.js';

/** What a column costs when so many others are planned in its locality: safety, then suitability. */
export type MarginalCost = (
  column: number,
  neighbours: number,
) => readonly [safety: number, suitability: number];

/**
 * Moves one household at a time to its best free column, and places the unplaced, until nothing moves or the rounds end.
 * Yields after each household what it has.
 */
export function* localSearch(
  pool: Pool,
  aparts: readonly Apart[],
  {
    plan,
    cost,
    rounds,
  }: { readonly plan: readonly number[]; readonly cost: MarginalCost; readonly rounds: number },
): Generator<readonly number[], readonly number[]> {
  const occupancy = new Occupancy(pool, aparts);
  const sofar = () => [...occupancy.chosen.values()].sort((a, b) => a - b);
  for (const column of plan) occupancy.add(column);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const request of pool.requests.keys()) {
      moved = move(pool, occupancy, { request, cost }) || moved;
      yield sofar();
    }
    if (!moved) break;
  }
  return sofar();
}

function move(
  pool: Pool,
  occupancy: Occupancy,
  { request, cost }: { readonly request: number; readonly cost: MarginalCost },
): boolean {
  const present = occupancy.chosen.get(request);
  if (present !== undefined) occupancy.remove(present);
  let best = present;
  let least = present === undefined ? undefined : cost(present, occupancy.neighbours(present));
  for (const column of columnsOf(pool, request)) {
    const here = cost(column, occupancy.neighbours(column));
    if (least && compare(here, least) >= 0) continue;
    if (!occupancy.fits(column)) continue;
    best = column;
    least = here;
  }
  if (best !== undefined) occupancy.add(best);
  return best !== present;
}

const compare = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0] || a[1] - b[1];

/** By the column's own costs alone. */
export const byOwnCost =
  (pool: Pool) =>
  (a: number, b: number): number =>
    at(pool.safety, a) - at(pool.safety, b) || at(pool.suitability, a) - at(pool.suitability, b) || a - b;
