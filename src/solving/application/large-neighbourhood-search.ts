import type { LevelProblem } from '../domain/level-problem.js';
import { standingInTheWay } from '../domain/neighbourhood.js';
import { at } from '../domain/pool.js';
import type { Prices } from '../domain/pricing.js';
import type { Row } from '../domain/row.js';
import { solveOver } from './close-level.js';
import type { Search } from './search.js';
import type { PlanCost } from './solve-level.js';

type Task = {
  readonly prices: Prices;
  readonly incumbent: readonly number[];
  readonly costOf: PlanCost;
};

/**
 * Frees a few requests at a time — one that fares worst and those that stand in its way — and solves for them exactly,
 * all others staying where they are, until enough neighbourhoods gave nothing or the bound is met.
 */
export async function searchNeighbourhoods(
  search: Search,
  problem: LevelProblem,
  task: Task,
): Promise<readonly number[]> {
  const { prices, costOf } = task;
  const goal = Math.ceil(prices.bound);
  const isGoodEnough = () => search.goalFor(costOf(plan)) <= goal;
  const rows = new Map<string, Row>(search.rows);
  let plan = task.incumbent;
  const { neighbourhoodNodes: nodeLimit } = search.parameters;
  let vain = 0;
  for (
    let turn = 0;
    vain < search.parameters.neighbourhoodPatience && !isGoodEnough() && !search.isOver();
    turn++
  ) {
    const seeds = faringWorst(problem, prices, plan);
    const seed = seeds[turn % Math.max(1, seeds.length)];
    if (seed === undefined) break;
    const columns = freedColumns(search, problem, { seed, plan, prices });
    const found = await solveOver(search, problem, { columns, incumbent: plan, nodeLimit, rows });
    vain = costOf(found.plan) < costOf(plan) ? 0 : vain + 1;
    plan = found.plan;
  }
  return plan;
}

/** Requests by how far the plan's choice for them is above the least, worst first; only those that could fare better. */
function faringWorst(
  { pool }: LevelProblem,
  { reduced, least }: Prices,
  plan: readonly number[],
): readonly number[] {
  const chosen = new Map(plan.map((column) => [at(pool.request, column), column]));
  return [...pool.requests.keys()]
    .map((request) => {
      const column = chosen.get(request);
      return { request, excess: (column === undefined ? 0 : at(reduced, column)) - at(least, request) };
    })
    .filter(({ excess }) => Number.isFinite(excess) && excess > 1e-6)
    .sort((a, b) => b.excess - a.excess || a.request - b.request)
    .map(({ request }) => request);
}

type Freeing = { readonly seed: number; readonly plan: readonly number[]; readonly prices: Prices };

function freedColumns(
  search: Search,
  problem: LevelProblem,
  { seed, plan, prices }: Freeing,
): readonly number[] {
  const { neighbourhoodRequests, neighbourhoodColumns } = search.parameters;
  const wanted = cheapest(problem, prices, seed).slice(0, neighbourhoodColumns);
  const inTheWay = standingInTheWay(problem.pool, search.problem.aparts, { wanted, plan });
  const freed = [seed, ...inTheWay.slice(0, neighbourhoodRequests - 1).map(({ request }) => request)];
  return freed.flatMap((request) => cheapest(problem, prices, request).slice(0, neighbourhoodColumns));
}

/** The request's columns that add least to the bound, from different units first. */
function cheapest({ pool, live }: LevelProblem, { reduced }: Prices, request: number): readonly number[] {
  const columns: number[] = [];
  for (let column = at(pool.first, request); column < at(pool.first, request + 1); column++)
    if (live[column] === 1) columns.push(column);
  return columns.sort((a, b) => at(reduced, a) - at(reduced, b) || a - b);
}
