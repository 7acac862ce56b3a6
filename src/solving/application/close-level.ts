import { buildModel } from '../domain/build-model.js';
import { crowdRow } from '../domain/crowding.js';
import type { LevelProblem } from '../domain/level-problem.js';
import { stepsTaken } from '../domain/plan-values.js';
import { at } from '../domain/pool.js';
import { leastWith, type Prices } from '../domain/pricing.js';
import { brokenRows } from '../domain/rows/index.js';
import type { Row } from '../domain/row.js';
import type { Search } from './search.js';

const MOST_ROUNDS = 60;

export type Closing = {
  readonly plan: readonly number[];
  /** Whether no plan over these columns is better. */
  readonly proved: boolean;
  /** Proved by the engine for plans over these columns; `-Infinity` when it gave none. */
  readonly bound: number;
};

/** The live columns that a plan better than `upper` could hold. */
export function columnsThatCouldImprove(
  problem: LevelProblem,
  prices: Prices,
  upper: number,
): readonly number[] {
  const { pool, live } = problem;
  const columns: number[] = [];
  for (let column = 0; column < pool.size; column++)
    if (live[column] === 1 && leastWith(prices, column, at(pool.request, column)) < upper)
      columns.push(column);
  return columns;
}

/** Solves the level over some columns as an integer model, adding the rows its plans turn out to break until one breaks none. */
export async function solveOver(
  search: Search,
  problem: LevelProblem,
  {
    columns,
    incumbent,
    nodeLimit,
  }: { columns: Iterable<number>; incumbent: readonly number[]; nodeLimit?: number },
): Promise<Closing> {
  const { pool, crowds } = problem;
  const chosen = new Set([...columns, ...incumbent]);
  const crowdRows = crowdsIn(problem, chosen);
  for (const { columns: inRow } of crowdRows)
    for (const column of inRow) if (column >= pool.size) chosen.add(column);
  const all = Int32Array.from(chosen).sort();
  for (let round = 0; round < MOST_ROUNDS && !search.isOver(); round++) {
    const rows = [
      ...problem.kept,
      ...crowdRows,
      ...[...search.rows.values()].filter((row) => !isCrowdRow(row)),
    ];
    const built = buildModel(problem, all, rows);
    const start = startOf(built.columns, new Set([...incumbent, ...stepsTaken(pool, crowds, incumbent)]));
    const outcome = await search.solve(
      built.model,
      { absoluteGap: 0.999, ...(nodeLimit === undefined ? {} : { nodeLimit }) },
      { x: start },
    );
    const bound = outcome.bound === undefined ? -Infinity : Math.ceil(outcome.bound - 1e-6);
    if (outcome.status === 'infeasible') return { plan: incumbent, proved: true, bound: Infinity };
    if (!outcome.x) return { plan: incumbent, proved: false, bound };
    const plan = [...built.columns].filter(
      (column, i) => column < pool.size && at(outcome.x ?? start, i) > 0.5,
    );
    const broken = brokenRows(
      pool,
      search.aparts,
      plan.map((column) => ({ column, value: 1 })),
    );
    if (broken.length === 0) return { plan, proved: outcome.status === 'optimal', bound };
    for (const row of broken) search.addRow(row);
  }
  return { plan: incumbent, proved: false, bound: -Infinity };
}

const isCrowdRow = ({ name }: Row) => name.startsWith('neighbours-in-protection:');

/** The crowd rows of the localities where two of the columns' requests could meet. */
function crowdsIn({ pool, crowds }: LevelProblem, columns: ReadonlySet<number>): readonly Row[] {
  const requests = new Map<number, Set<number>>();
  for (const column of columns) {
    if (column >= pool.size) continue;
    const locality = at(pool.locality, at(pool.unit, column));
    const here = requests.get(locality) ?? new Set();
    requests.set(locality, here.add(at(pool.request, column)));
  }
  return crowds
    .filter(({ locality }) => (requests.get(locality)?.size ?? 0) > 1)
    .map((crowd) => crowdRow(pool, crowd));
}

const startOf = (columns: Int32Array, taken: ReadonlySet<number>): Float64Array =>
  Float64Array.from(columns, (column) => (taken.has(column) ? 1 : 0));
