import { dateOf, day, printable } from '#kernel';
import type { BuiltModel } from './build-model.js';
import { at, type Pool } from './pool.js';
import type { Row } from './row.js';

/** A model whose columns and rows carry names that any solver's file format takes: letters, digits and underscores. */
export type NamedModel = BuiltModel & {
  readonly title: string;
  readonly columnNames: readonly string[];
  readonly rowNames: readonly string[];
};

const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '_');

/** Columns: `x<number>_<request>_<unit>_<arrival>`, then `step<number>` for crowds. Rows: `r<number>_<constraint>_<what>`. */
export function named(
  title: string,
  built: BuiltModel,
  { pool, rows }: { pool: Pool; rows: readonly Row[] },
): NamedModel {
  const requestNames = built.requests.map(
    (r) => `one-place-per-request:${pool.requests[r]?.request.id ?? ''}`,
  );
  return {
    ...built,
    title: printable(title),
    columnNames: Array.from(built.columns, (column) =>
      column < pool.size ? `x${column}_${plain(columnName(pool, column))}` : `step${column}`,
    ),
    rowNames: [...requestNames, ...rows.map(({ name }) => name)].map((name, i) => `r${i}_${plain(name)}`),
  };
}

const columnName = (pool: Pool, column: number): string =>
  [
    pool.requests[at(pool.request, column)]?.request.id,
    pool.units[at(pool.unit, column)]?.unit.id,
    dateOf(day(at(pool.arrival, column))),
  ].join('_');
