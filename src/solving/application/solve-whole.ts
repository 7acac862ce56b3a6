import type { LevelName } from '#scoring';
import { buildModel } from '../domain/build-model.js';
import { crowdRow, crowdsOf, type Crowd, type NeighbourCost } from '../domain/crowding.js';
import { keeping, levelCost, type LevelProblem } from '../domain/level-problem.js';
import { valuesOf, type PlanValues } from '../domain/plan-values.js';
import { at, type Pool } from '../domain/pool.js';
import type { Row } from '../domain/row.js';
import { allRows } from '../domain/rows/whole-model-rows.js';
import type { Search } from './search.js';
import type { SolvedLevels, Watch } from './solve-levels.js';

/** The whole model of one level: all columns, all rows; for engines without duals, and for export. */
export function wholeModel(pool: Pool, crowds: readonly Crowd[], { rows, level, kept }: WholeLevel) {
  const cost = levelCost(pool, crowds, level);
  const problem: LevelProblem = {
    name: level,
    pool,
    crowds,
    cost,
    live: new Uint8Array(pool.size).fill(1),
    placesAll: false,
    kept,
  };
  const all = Int32Array.from(cost.keys());
  const inModel = [...rows, ...crowds.map((crowd) => crowdRow(pool, crowd)), ...kept];
  return { ...buildModel(problem, all, inModel), rows: inModel };
}

type WholeLevel = { readonly rows: readonly Row[]; readonly level: LevelName; readonly kept: readonly Row[] };

/** Each level as one integer model over everything: exact, and only for small problems. */
export async function solveWhole(search: Search, cost: NeighbourCost, watch: Watch): Promise<SolvedLevels> {
  const { pool } = search.problem;
  const crowds = crowdsOf(pool, cost);
  const rows = allRows(pool, search.problem.aparts);
  const kept: Row[] = [];
  let plan: readonly number[] = [];
  let bounds: PlanValues = {
    coverage: pool.weight.reduce((sum, weight) => sum + weight, 0),
    safety: 0,
    suitability: 0,
  };
  for (const level of ['coverage', 'safety', 'suitability'] as const) {
    search.level = level;
    const { model, columns } = wholeModel(pool, crowds, { rows, level, kept });
    const outcome = await search.solve(model, { absoluteGap: 0.999 });
    const x = outcome.x;
    if (outcome.status === 'optimal' && x)
      plan = [...columns].filter((column, i) => column < pool.size && at(x, i) > 0.5);
    const values = valuesOf(pool, crowds, plan);
    if (outcome.status !== 'optimal') break;
    bounds = { ...bounds, [level]: values[level] };
    watch({ level, values, bounds });
    kept.push(
      keeping(level, levelCost(pool, crowds, level), level === 'coverage' ? -values[level] : values[level]),
    );
  }
  return { plan, values: valuesOf(pool, crowds, plan), bounds };
}
