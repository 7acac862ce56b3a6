import type { LevelProblem } from './level-problem.js';
import { at } from './pool.js';
import type { Support } from './row.js';

/**
 * Two sets of columns, each without a part of what one request may have, that together hold every plan: divided is the
 * request over which the relaxation is most undecided, at the middle of its weight. None when no request has a choice.
 */
export function halves({ pool, live }: LevelProblem, support: Support): readonly Uint8Array[] {
  const columnsOf = Map.groupBy(
    Array.from(live.keys()).filter((column) => live[column] === 1),
    (column) => at(pool.request, column),
  );
  const weight = new Map(support.map(({ column, value }) => [column, value]));
  const ranked = [...columnsOf.values()]
    .filter((columns) => columns.length > 1)
    .map((columns) => ({ columns, spread: columns.filter((column) => weight.has(column)).length }))
    .sort((a, b) => b.spread - a.spread || b.columns.length - a.columns.length);
  const [first] = ranked;
  if (!first) return [];
  const cut = middle(first.columns, weight);
  return [first.columns.slice(0, cut), first.columns.slice(cut)].map((without) => {
    const left = live.slice();
    for (const column of without) left[column] = 0;
    return left;
  });
}

/** How many of the columns make up half of the weight: at least one, and not all. */
function middle(columns: readonly number[], weight: ReadonlyMap<number, number>): number {
  const of = (column: number) => weight.get(column) ?? 0;
  const half = columns.reduce((sum, column) => sum + of(column), 0) / 2;
  if (half === 0) return Math.ceil(columns.length / 2);
  let sum = 0;
  const cut = columns.findIndex((column) => (sum += of(column)) >= half) + 1;
  return Math.min(columns.length - 1, Math.max(1, cut));
}
