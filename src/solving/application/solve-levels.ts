import type { LevelName } from '#scoring';
import { crowdsOf, type Crowd, type NeighbourCost } from '../domain/crowding.js';
import { columnsOf, greedyPlan } from '../domain/greedy.js';
import { byOwnCost, localSearch } from '../domain/local-search.js';
import { holdingRow, levelCost, type LevelProblem } from '../domain/level-problem.js';
import { compareValues, valuesOf, type PlanValues } from '../domain/plan-values.js';
import { at, type Pool } from '../domain/pool.js';
import type { Row } from '../domain/row.js';
import type { Search } from './search.js';
import { solveLevel } from './solve-level.js';

const LEVELS: readonly LevelName[] = ['coverage', 'safety', 'suitability'];

export type SolvedLevels = {
  readonly plan: readonly number[];
  readonly values: PlanValues;
  readonly bounds: PlanValues;
};
/** Told of every better plan and every better bound, so that stopping early loses nothing. */
export type Watch = (progress: {
  readonly level: LevelName;
  readonly values: PlanValues;
  readonly bounds: PlanValues;
}) => void;

type State = {
  plan: readonly number[];
  live: Uint8Array;
  held: Row[];
  placesAll: boolean;
  bounds: PlanValues;
};

/** Coverage, then safety, then suitability, each proved before the next begins or left with the bound that time allowed. */
export async function solveLevels(search: Search, cost: NeighbourCost, watch: Watch): Promise<SolvedLevels> {
  const { pool } = search.problem;
  const crowds = crowdsOf(pool, cost);
  const state = await begin(search, crowds, cost);
  const values = () => valuesOf(pool, crowds, state.plan);
  for (const level of LEVELS) {
    search.level = level;
    watch({ level, values: values(), bounds: state.bounds });
    if (search.isOver()) break;
    const closed = await solveOne(search, crowds, { level, state });
    watch({ level, values: values(), bounds: state.bounds });
    if (!closed) break;
    state.plan = await polish(search, crowds, { cost, plan: state.plan });
  }
  return { plan: state.plan, values: values(), bounds: unrefuted(pool, values(), state.bounds) };
}

/** A bound that the plan itself is beyond is no bound; what is true in any case takes its place. */
export function unrefuted(pool: Pool, values: PlanValues, bounds: PlanValues): PlanValues {
  const always = certain(pool);
  const { coverage, safety, suitability } = bounds;
  return {
    coverage: values.coverage > coverage ? always.coverage : coverage,
    safety: values.safety < safety ? always.safety : safety,
    suitability: values.suitability < suitability ? always.suitability : suitability,
  };
}

/** Bounds that need no search. */
export const certain = (pool: Pool): PlanValues => ({ coverage: placeable(pool), safety: 0, suitability: 0 });

async function begin(search: Search, crowds: readonly Crowd[], cost: NeighbourCost): Promise<State> {
  const { pool, aparts } = search.problem;
  const greedy = await search.asFarAs(greedyPlan(pool, aparts, byOwnCost(pool)), []);
  return {
    plan: await polish(search, crowds, { cost, plan: greedy }),
    live: new Uint8Array(pool.size).fill(1),
    held: [],
    placesAll: false,
    bounds: certain(pool),
  };
}

/** What placing every request that has a column at all would be worth. */
const placeable = (pool: Pool): number =>
  pool.weight.reduce((sum, weight, request) => (columnsOf(pool, request).length > 0 ? sum + weight : sum), 0);

type Step = { readonly level: LevelName; readonly state: State };

async function solveOne(search: Search, crowds: readonly Crowd[], { level, state }: Step): Promise<boolean> {
  const { pool } = search.problem;
  const cost = levelCost(pool, crowds, level);
  const sign = level === 'coverage' ? -1 : 1;
  const value = () => sign * valuesOf(pool, crowds, state.plan)[level];
  if (sign * state.bounds[level] < value()) {
    const steps = level === 'coverage' ? [] : crowds;
    const problem = problemOf(pool, steps, { level, state, cost });
    const solved = await solveLevel(search, problem, {
      incumbent: state.plan,
      costOf: (plan) => sign * valuesOf(pool, crowds, plan)[level],
    });
    state.plan = solved.plan;
    state.live = solved.live;
    state.bounds = { ...state.bounds, [level]: sign * solved.bound + 0 };
  }
  holdLevel(pool, { level, state, cost, value: value() });
  return Math.abs(state.bounds[level] - sign * value()) <= search.allowance(value());
}

const problemOf = (
  pool: Pool,
  crowds: readonly Crowd[],
  { level, state, cost }: Step & { readonly cost: Float64Array },
): LevelProblem => ({
  name: level,
  pool,
  crowds,
  cost: level === 'coverage' ? cost.subarray(0, pool.size) : cost,
  live: state.live,
  placesAll: state.placesAll,
  held: state.held,
});

/** Who adds nothing to the coverage need not be placed, even when all the rest are. */
function holdLevel(
  pool: Pool,
  { level, state, cost, value }: Step & { readonly cost: Float64Array; readonly value: number },
): void {
  const isWhole = level === 'coverage' && -value === placeable(pool);
  if (isWhole && pool.weight.every((weight) => weight > 0)) state.placesAll = true;
  else state.held.push(...[holdingRow(level, cost, value)].filter(({ columns }) => columns.length > 0));
}

/** Local moves; kept only when the plan as a whole is better. */
async function polish(
  search: Search,
  crowds: readonly Crowd[],
  { cost, plan }: { readonly cost: NeighbourCost; readonly plan: readonly number[] },
): Promise<readonly number[]> {
  const { pool, aparts } = search.problem;
  const stepsOf = new Map(crowds.map(({ locality, steps }) => [locality, steps]));
  const moves = localSearch(pool, aparts, {
    plan,
    rounds: search.parameters.localSearchRounds,
    cost: (column, neighbours) => {
      const steps = stepsOf.get(at(pool.locality, at(pool.unit, column)));
      const crowded = neighbours === 0 ? 0 : (steps?.[neighbours - 1] ?? cost.costOf(neighbours));
      return [at(pool.safety, column) + crowded, at(pool.suitability, column)];
    },
  });
  if (search.isOver()) return plan;
  const moved = await search.asFarAs(moves, plan);
  return compareValues(valuesOf(pool, crowds, moved), valuesOf(pool, crowds, plan)) < 0 ? moved : plan;
}
