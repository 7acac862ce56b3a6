import type { Apart } from './apart.js';
import { Occupancy } from './occupancy.js';
import { at, type Pool } from './pool.js';

/**
 * A plan at once: the weightiest requests first, those with least choice before others, each in its best free column.
 * Yields after each request what it has.
 */
export function* greedyPlan(
  pool: Pool,
  aparts: readonly Apart[],
  better: (a: number, b: number) => number,
): Generator<readonly number[], readonly number[]> {
  const order = [...pool.requests.keys()].sort(
    (a, b) => at(pool.weight, b) - at(pool.weight, a) || choices(pool, a) - choices(pool, b) || a - b,
  );
  const plan = new Occupancy(pool, aparts);
  const sofar = () => [...plan.chosen.values()].sort((a, b) => a - b);
  for (const request of order) {
    const columns = columnsOf(pool, request).sort(better);
    const free = columns.find((column) => plan.fits(column));
    if (free !== undefined) plan.add(free);
    yield sofar();
  }
  return sofar();
}

const choices = (pool: Pool, request: number) => at(pool.first, request + 1) - at(pool.first, request);

export const columnsOf = (pool: Pool, request: number): Int32Array =>
  Int32Array.from({ length: choices(pool, request) }, (_, i) => at(pool.first, request) + i);
