import type { LevelProblem } from '../domain/level-problem.js';
import { at } from '../domain/pool.js';
import { leastWith, type Prices } from '../domain/pricing.js';
import { columnsLeftByReducedCost, solveOver } from './close-level.js';
import { searchNeighbourhoods } from './large-neighbourhood-search.js';
import { generateColumns } from './column-generation.js';
import type { Search } from './search.js';

export type SolvedLevel = {
  readonly plan: readonly number[];
  readonly value: number;
  /** Proved; equals `value` when the level is closed. */
  readonly bound: number;
  /** Columns that a plan of this value could hold. */
  readonly live: Uint8Array;
};

export type PlanCost = (plan: readonly number[]) => number;

/** Minimises one level from an incumbent that keeps the levels above. */
export async function solveLevel(
  search: Search,
  problem: LevelProblem,
  { incumbent, costOf }: { readonly incumbent: readonly number[]; readonly costOf: PlanCost },
): Promise<SolvedLevel> {
  seedColumns(search, problem, incumbent);
  const { prices } = await generateColumns(search, problem, {
    enough: search.goalFor(costOf(incumbent)),
    active: search.active,
    onBound: (bound) => search.report(Math.min(bound, costOf(incumbent))),
  });
  const { exactColumns, heuristicNodes } = search.parameters;
  let plan = incumbent;
  const improving = () => columnsLeftByReducedCost(problem, prices, costOf(plan));
  if (improving().length > exactColumns && !search.isOver()) {
    const columns = improving().filter((column) => search.active.has(column));
    plan = (await solveOver(search, problem, { columns, incumbent: plan, nodeLimit: heuristicNodes })).plan;
  }
  if (improving().length > exactColumns && !search.isOver())
    plan = await searchNeighbourhoods(search, problem, { prices, incumbent: plan, costOf });
  const proved = await search.proof.prove(search, problem, { prices, plan });
  return { ...proved, value: costOf(proved.plan), live: liveAt(problem, prices, costOf(proved.plan)) };
}

function seedColumns(search: Search, { pool, cost, live }: LevelProblem, incumbent: readonly number[]): void {
  for (const column of incumbent) search.active.add(column);
  for (const request of pool.requests.keys()) {
    const columns: number[] = [];
    for (let column = at(pool.first, request); column < at(pool.first, request + 1); column++)
      if (live[column] === 1) columns.push(column);
    columns.sort(
      (a, b) =>
        at(cost, a) - at(cost, b) ||
        at(pool.safety, a) - at(pool.safety, b) ||
        at(pool.suitability, a) - at(pool.suitability, b) ||
        a - b,
    );
    for (const column of columns.slice(0, search.parameters.firstColumns)) search.active.add(column);
  }
  for (const column of search.active)
    if (column < pool.size && live[column] === 0) search.active.delete(column);
}

/** Without the columns whose presence alone lifts the bound above the value. */
function liveAt(problem: LevelProblem, prices: Prices, value: number): Uint8Array {
  const live = problem.live.slice();
  for (let column = 0; column < problem.pool.size; column++)
    if (live[column] === 1 && leastWith(prices, column, at(problem.pool.request, column)) > value)
      live[column] = 0;
  return live;
}
