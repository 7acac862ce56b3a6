import { buildModel, type BuiltModel } from '../domain/build-model.js';
import { crowdRow } from '../domain/crowding.js';
import type { LevelProblem } from '../domain/level-problem.js';
import type { MipOutcome, SolveLimits, WarmStart } from '../domain/mip-model.js';
import { costOf, isSound, stepsTaken } from '../domain/plan-values.js';
import { at } from '../domain/pool.js';
import { leastWith, type Prices } from '../domain/pricing.js';
import { separateRows } from '../domain/rows/index.js';
import type { Row } from '../domain/row.js';
import type { Search } from './search.js';

export type Closing = {
  readonly plan: readonly number[];
  /** What the engine claims: no plan over these columns costs less. `-Infinity` when it claims nothing. */
  readonly claim: number;
};

/** The live columns that a plan better than `upper` could hold. */
export function columnsLeftByReducedCost(
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

export type Over = {
  readonly columns: Iterable<number>;
  readonly incumbent: readonly number[];
  readonly nodeLimit?: number;
  /** Another road to the answer: without presolve and without telling the incumbent. */
  readonly afresh?: boolean;
  /** Rows to start from and to add to; the search's own when left out. */
  readonly rows?: Map<string, Row>;
};

/** Solves the level over some columns as an integer model, adding the rows its plans turn out to break until one breaks none. */
export async function solveOver(search: Search, problem: LevelProblem, over: Over): Promise<Closing> {
  const chosen = new Set([...over.columns, ...over.incumbent]);
  const crowdRows = crowdsIn(problem, chosen);
  for (const row of crowdRows) addSteps(problem, row, chosen);
  const layout = { columns: Int32Array.from(chosen).sort(), crowdRows };
  for (let round = 0; round < search.parameters.separationRounds && !search.isOver(); round++) {
    const closing = await solveOnce(search, problem, { ...over, ...layout });
    if (closing) return closing;
  }
  return { plan: over.incumbent, claim: -Infinity };
}

type Attempt = Over & { readonly columns: Int32Array; readonly crowdRows: readonly Row[] };

/**
 * Nothing when the engine's plan breaks rows it did not know; it knows them the next time. But where even without those
 * rows no plan is said to be better than the one in hand, the claim holds with them too.
 */
async function solveOnce(
  search: Search,
  problem: LevelProblem,
  attempt: Attempt,
): Promise<Closing | undefined> {
  const { incumbent, rows = search.rows } = attempt;
  const inModel = new Set(attempt.columns);
  const known = [...rows.values()].filter((row) => !isCrowdRow(row) && canBind(row, inModel));
  const built = buildModel(problem, attempt.columns, [...problem.held, ...attempt.crowdRows, ...known]);
  const outcome = await search.solve(built.model, ...howTo(search, problem, { attempt, built }));
  const plan = outcome.x && planIn(problem, built.columns, outcome.x);
  if (!plan || !isSound(problem, plan, built.requests)) return { plan: incumbent, claim: -Infinity };
  const support = plan.map((column) => ({ column, value: 1 }));
  const broken = await search.atLeisure(separateRows(problem.pool, search.problem.aparts, support));
  if (!broken) return { plan: incumbent, claim: -Infinity };
  for (const row of broken) rows.set(row.name, row);
  const claim = claimOf(problem, plan, outcome);
  const value = costOf(problem, incumbent);
  if (broken.length > 0) return claim >= value ? { plan: incumbent, claim: value } : undefined;
  return { plan: costOf(problem, plan) <= value ? plan : incumbent, claim };
}

type Question = { readonly attempt: Attempt; readonly built: BuiltModel };

function howTo(
  search: Search,
  problem: LevelProblem,
  { attempt: { incumbent, nodeLimit, afresh }, built }: Question,
): readonly [Omit<SolveLimits, 'seed'>, WarmStart?] {
  const taken = new Set([...incumbent, ...stepsTaken(problem.pool, problem.crowds, incumbent)]);
  const limits = {
    absoluteGap: gapFor(search, problem, incumbent),
    ...(nodeLimit === undefined ? {} : { nodeLimit }),
  };
  if (afresh) return [{ ...limits, withoutPresolve: true }];
  return [limits, { x: Float64Array.from(built.columns, (column) => (taken.has(column) ? 1 : 0)) }];
}

/** An engine that stopped within a gap, or says nothing at all, claims no more than its bound; `infeasible` is no claim. */
function claimOf(problem: LevelProblem, plan: readonly number[], { status, bound }: MipOutcome): number {
  if (status === 'infeasible' || status === 'error' || bound === undefined) return -Infinity;
  return Math.min(costOf(problem, plan), Math.ceil(bound - 1e-6));
}

/** Just below one point proves whole numbers. */
const gapFor = (search: Search, problem: LevelProblem, plan: readonly number[]): number =>
  Math.max(0.999, search.allowance(costOf(problem, plan)));

const planIn = ({ pool }: LevelProblem, columns: Int32Array, x: Float64Array): readonly number[] =>
  [...columns].filter((column, i) => column < pool.size && at(x, i) > 0.5);

function addSteps({ pool }: LevelProblem, { columns }: Row, chosen: Set<number>): void {
  for (const column of columns) if (column >= pool.size) chosen.add(column);
}

function canBind({ columns, coefficients, atMost }: Row, inModel: ReadonlySet<number>): boolean {
  let most = 0;
  for (let i = 0; i < columns.length; i++) {
    if (inModel.has(at(columns, i))) most += coefficients ? at(coefficients, i) : 1;
    if (most > atMost) return true;
  }
  return false;
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
