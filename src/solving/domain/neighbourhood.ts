import type { Apart } from './apart.js';
import { at, type Pool } from './pool.js';

/** Requests whose chosen columns stand in the way of another's better columns. */
export type Way = { readonly request: number; readonly blocks: number };

/** How many of the wanted columns each planned column stands in the way of; most first. */
export function standingInTheWay(
  pool: Pool,
  aparts: readonly Apart[],
  { wanted, plan }: { readonly wanted: readonly number[]; readonly plan: readonly number[] },
): readonly Way[] {
  return plan
    .map((column) => ({
      request: at(pool.request, column),
      blocks: wanted.reduce((sum, other) => sum + (clash(pool, aparts, [column, other]) ? 1 : 0), 0),
    }))
    .filter(({ blocks }) => blocks > 0)
    .sort((a, b) => b.blocks - a.blocks || a.request - b.request);
}

/** Whether two columns compete: the same town, unit or person, or kin too near, on a night they share. */
function clash(pool: Pool, aparts: readonly Apart[], [a, b]: readonly [number, number]): boolean {
  if (at(pool.arrival, a) >= at(pool.departure, b) || at(pool.arrival, b) >= at(pool.departure, a))
    return false;
  const [u, v] = [at(pool.unit, a), at(pool.unit, b)];
  if (at(pool.locality, u) === at(pool.locality, v)) return true;
  const [r, s] = [at(pool.request, a), at(pool.request, b)];
  if (at(pool.person, r) === at(pool.person, s)) return true;
  return aparts.some(({ requests, near }) => requests.get(r, s) && near.get(u, v));
}
