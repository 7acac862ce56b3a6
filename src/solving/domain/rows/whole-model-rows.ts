import type { Apart } from '../apart.js';
import { bitsOf, hasBit } from '../bit-matrix.js';
import { at, type Pool } from '../pool.js';
import type { Row } from '../row.js';
import { rowsOf } from './night-family.js';
import { nightRows } from './row-sources.js';

/** Every row that the plan constraints need over the whole pool, so that another solver needs no separation. */
export function allRows(pool: Pool, aparts: readonly Apart[]): readonly Row[] {
  const byNight = nightRows.flatMap(({ count, sharedIn }) =>
    Array.from({ length: count(pool) }, (_, place) => sharedIn(pool, place)).flatMap((shared) =>
      shared ? rowsOf(shared) : [],
    ),
  );
  return [...byNight, ...aparts.flatMap((apart) => [...starRows(pool, apart)])];
}

/**
 * For two requests that are kept apart: the first in one unit excludes the second in every unit near it, on a night both
 * stays share. Every such pair of columns shares the arrival night of the later one.
 */
function* starRows(pool: Pool, apart: Apart): Generator<Row> {
  for (const first of pool.requests.keys())
    for (const second of bitsOf(apart.requests.row(first))) {
      if (second <= first) continue;
      yield* starsOf(pool, apart, [first, second]);
    }
}

function* starsOf(pool: Pool, apart: Apart, [first, second]: readonly [number, number]): Generator<Row> {
  const [ours, theirs] = [columnsPerUnit(pool, first), columnsPerUnit(pool, second)];
  for (const [unit, here] of ours) {
    const near = apart.near.row(unit);
    const around = [...theirs].filter(([other]) => hasBit(near, other)).flatMap(([, columns]) => columns);
    if (around.length === 0) continue;
    for (const night of sharedNights(pool, here, around)) {
      const on = (column: number) => at(pool.arrival, column) <= night && night < at(pool.departure, column);
      const columns = Int32Array.from([...here.filter(on), ...around.filter(on)]).sort();
      yield { name: `${apart.constraint}:${first}.${second}.${unit}:${night}`, columns, atMost: 1 };
    }
  }
}

/** One night when all the stays share it, else the arrival nights on which stays of both are there. */
function sharedNights(pool: Pool, here: readonly number[], around: readonly number[]): readonly number[] {
  const all = [...here, ...around];
  const latest = Math.max(...all.map((column) => at(pool.arrival, column)));
  if (latest < Math.min(...all.map((column) => at(pool.departure, column)))) return [latest];
  const there = (columns: readonly number[], night: number) =>
    columns.some((column) => at(pool.arrival, column) <= night && night < at(pool.departure, column));
  return [...new Set(all.map((column) => at(pool.arrival, column)))].filter(
    (night) => there(here, night) && there(around, night),
  );
}

const columnsPerUnit = (pool: Pool, request: number): ReadonlyMap<number, readonly number[]> => {
  const columns = Array.from(
    { length: at(pool.first, request + 1) - at(pool.first, request) },
    (_, i) => at(pool.first, request) + i,
  );
  return Map.groupBy(columns, (column) => at(pool.unit, column));
};
