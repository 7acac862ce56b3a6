import type { LevelName } from '#scoring';
import { branchAndBound } from '../domain/branch-and-bound.js';
import { buildModel } from '../domain/build-model.js';
import { crowdRow, crowdsOf, type Crowd, type NeighbourCost } from '../domain/crowding.js';
import { greedyPlan } from '../domain/greedy.js';
import { byOwnCost } from '../domain/local-search.js';
import { holdingRow, levelCost, type LevelProblem } from '../domain/level-problem.js';
import { costOf, isSound, valuesOf } from '../domain/plan-values.js';
import { at, type Pool } from '../domain/pool.js';
import { price } from '../domain/pricing.js';
import type { Row } from '../domain/row.js';
import { violatedRows } from '../domain/rows/index.js';
import { allRows } from '../domain/rows/whole-model-rows.js';
import type { Search } from './search.js';
import { certain, unrefuted, type SolvedLevels, type Watch } from './solve-levels.js';

/** The whole model of one level: all columns, all rows; for engines without duals, and for export. */
export function wholeModel(pool: Pool, crowds: readonly Crowd[], { rows, level, held }: WholeLevel) {
  const problem = wholeProblem(pool, crowds, { level, held });
  const all = Int32Array.from(problem.cost.keys());
  const inModel = [...rows, ...crowds.map((crowd) => crowdRow(pool, crowd)), ...held];
  return { ...buildModel(problem, all, inModel), rows: inModel };
}

type WholeLevel = { readonly rows: readonly Row[]; readonly level: LevelName; readonly held: readonly Row[] };

const wholeProblem = (
  pool: Pool,
  crowds: readonly Crowd[],
  { level, held }: Omit<WholeLevel, 'rows'>,
): LevelProblem => ({
  name: level,
  pool,
  crowds,
  cost: levelCost(pool, crowds, level),
  live: new Uint8Array(pool.size).fill(1),
  placesAll: false,
  held,
});

/** Each level as one integer model over everything, and only for small problems: proved where a search of our own agrees. */
export async function solveWhole(search: Search, cost: NeighbourCost, watch: Watch): Promise<SolvedLevels> {
  const { pool, aparts } = search.problem;
  const crowds = crowdsOf(pool, cost);
  const rows = allRows(pool, aparts);
  const held: Row[] = [];
  let plan = await search.asFarAs(greedyPlan(pool, aparts, byOwnCost(pool)), []);
  let bounds = certain(pool);
  for (const level of ['coverage', 'safety', 'suitability'] as const) {
    if (search.isOver()) break;
    search.level = level;
    const problem = wholeProblem(pool, crowds, { level, held });
    const solved = await solveOne(search, problem, { rows, plan });
    plan = solved.plan;
    const values = valuesOf(pool, crowds, plan);
    if (solved.isProved) bounds = { ...bounds, [level]: values[level] };
    watch({ level, values, bounds });
    if (!solved.isProved) break;
    held.push(holdingRow(level, problem.cost, costOf(problem, plan)));
  }
  const values = valuesOf(pool, crowds, plan);
  return { plan, values, bounds: unrefuted(pool, values, bounds) };
}

type Known = { readonly rows: readonly Row[]; readonly plan: readonly number[] };

/** The engine's plan, if it is sound and better; then whatever our own search finds beyond it. */
async function solveOne(search: Search, problem: LevelProblem, { rows, plan }: Known) {
  const best = better(problem, plan, await askEngine(search, problem, rows));
  const task = {
    problem,
    aparts: search.problem.aparts,
    prices: price(problem, [], []),
    rows: new Map(rows.map((row) => [row.name, row])),
    columns: Array.from({ length: problem.pool.size }, (_, column) => column),
    value: costOf(problem, best),
    mostNodes: search.parameters.agreeingBranches,
  };
  const found = await search.atLeisure(branchAndBound(task));
  return { plan: found?.plan ?? best, isProved: found?.isComplete === true };
}

const better = (problem: LevelProblem, a: readonly number[], b: readonly number[] | undefined) =>
  b && costOf(problem, b) < costOf(problem, a) ? b : a;

async function askEngine(search: Search, problem: LevelProblem, rows: readonly Row[]) {
  const { pool, crowds, held, name } = problem;
  const { model, columns, requests } = wholeModel(pool, crowds, { rows, level: name, held });
  const { status, x } = await search.solve(model, { absoluteGap: 0.999 });
  if (status !== 'optimal' || !x) return undefined;
  const plan = [...columns].filter((column, i) => column < pool.size && at(x, i) > 0.5);
  const support = plan.map((column) => ({ column, value: 1 }));
  const broken = violatedRows(pool, search.problem.aparts, support);
  return broken.length === 0 && isSound(problem, plan, requests) ? plan : undefined;
}
