import type { Apart } from '../apart.js';
import { at, type Pool } from '../pool.js';
import type { Row, Support } from '../row.js';
import { sharedHouse } from './beds-in-shared-unit.js';
import { rowsBrokenBy } from './night-family.js';
import { supportBy } from './nights.js';
import { exclusiveUnit } from './one-household-per-unit.js';
import { localityOf } from './saturation-cap.js';
import { brokenApart } from './separate-apart.js';

/** Every kind of row that the point breaks; none if it respects all plan constraints. One place per request is always in. */
export function brokenRows(pool: Pool, aparts: readonly Apart[], support: Support): readonly Row[] {
  return [...crowded(pool, support), ...aparts.flatMap((apart) => brokenApart(pool, apart, support))];
}

function crowded(pool: Pool, support: Support): readonly Row[] {
  const rows: Row[] = [];
  for (const [unit, here] of supportBy(support, (column) => at(pool.unit, column))) {
    const shared = exclusiveUnit(pool, unit) ?? sharedHouse(pool, unit);
    if (shared && here.length > 1) rows.push(...rowsBrokenBy(shared, here));
  }
  for (const [locality, here] of supportBy(support, (column) => at(pool.locality, at(pool.unit, column)))) {
    const shared = localityOf(pool, locality);
    if (shared && here.length > 1) rows.push(...rowsBrokenBy(shared, here));
  }
  return rows;
}
