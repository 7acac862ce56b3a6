import type { Apart } from '../apart.js';
import { atOnce } from '../at-once.js';
import type { Pool } from '../pool.js';
import type { Row, Support } from '../row.js';
import { rowsViolatedBy } from './night-family.js';
import { supportBy } from './nights.js';
import { nightRows } from './row-sources.js';
import { separateCliques } from './separate-cliques.js';

/**
 * Every kind of row that the point breaks; none if it respects all plan constraints. One place per request is always in.
 * Yields after each that takes long to find.
 */
export function* separateRows(
  pool: Pool,
  aparts: readonly Apart[],
  support: Support,
): Generator<void, readonly Row[]> {
  const broken = [...crowded(pool, support)];
  for (const apart of aparts) broken.push(...(yield* separateCliques(pool, apart, support)));
  return broken;
}

/** The same without a pause. */
export const violatedRows = (pool: Pool, aparts: readonly Apart[], support: Support): readonly Row[] =>
  atOnce(separateRows(pool, aparts, support));

const crowded = (pool: Pool, support: Support): readonly Row[] =>
  nightRows.flatMap(({ placeOf, sharedIn }) =>
    [...supportBy(support, (column) => placeOf(pool, column))].flatMap(([place, here]) => {
      const shared = here.length > 1 ? sharedIn(pool, place) : undefined;
      return shared ? rowsViolatedBy(shared, here) : [];
    }),
  );
