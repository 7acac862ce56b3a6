import type { Apart } from '../apart.js';
import { atOnce } from '../at-once.js';
import { at, type Pool } from '../pool.js';
import type { Row, Support } from '../row.js';
import { sharedHouse } from './beds-in-shared-unit.js';
import { rowsViolatedBy, type Shared } from './night-family.js';
import { supportBy } from './nights.js';
import { exclusiveUnit } from './one-household-per-unit.js';
import { personOf } from './one-place-per-person.js';
import { localityOf } from './saturation-cap.js';
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

function crowded(pool: Pool, support: Support): readonly Row[] {
  const broken = (placeOf: (column: number) => number, sharedIn: (place: number) => Shared | undefined) =>
    [...supportBy(support, placeOf)].flatMap(([place, here]) => {
      const shared = here.length > 1 ? sharedIn(place) : undefined;
      return shared ? rowsViolatedBy(shared, here) : [];
    });
  const unitOf = (column: number) => at(pool.unit, column);
  return [
    ...broken(unitOf, (unit) => exclusiveUnit(pool, unit) ?? sharedHouse(pool, unit)),
    ...broken(
      (column) => at(pool.person, at(pool.request, column)),
      (person) => personOf(pool, person),
    ),
    ...broken(
      (column) => at(pool.locality, unitOf(column)),
      (locality) => localityOf(pool, locality),
    ),
  ];
}
