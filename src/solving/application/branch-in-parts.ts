import { branchAndBound } from '../domain/branch-and-bound.js';
import type { LevelProblem } from '../domain/level-problem.js';
import { halves } from '../domain/halves.js';
import { costOf } from '../domain/plan-values.js';
import { at } from '../domain/pool.js';
import type { Prices } from '../domain/pricing.js';
import { columnsLeftByReducedCost } from './close-level.js';
import type { Priced } from './level-proof.port.js';
import { generateColumns } from './column-generation.js';
import type { Search } from './search.js';

export type Looked = {
  /** The best plan met. */
  readonly plan: readonly number[];
  /** No plan costs less. */
  readonly bound: number;
  /** Whether nothing was left out that could be better by more than the gap allows. */
  readonly isComplete: boolean;
};
type Part = { readonly live: Uint8Array; readonly prices: Prices };
type Best = { plan: readonly number[] };

/** Looks through all that could be better under the prices as they are. */
export async function branchAtOnce(
  search: Search,
  problem: LevelProblem,
  { prices, plan }: Priced,
): Promise<Looked> {
  const best = { plan };
  const isComplete = await look(search, problem, { part: { live: problem.live, prices }, best });
  return looked(search, problem, { best, open: isComplete ? [] : [{ live: problem.live, prices }] });
}

/** The same, dividing into parts with prices of their own what is too much at once. */
export async function branchInParts(
  search: Search,
  problem: LevelProblem,
  { prices, plan }: Priced,
): Promise<Looked> {
  const best = { plan };
  const open: Part[] = [{ live: problem.live, prices }];
  for (let count = 0; count < search.parameters.parts && !search.isOver(); count++) {
    const part = open.pop();
    if (!part) break;
    open.push(...(await divide(search, problem, { part, best })));
  }
  return looked(search, problem, { best, open });
}

type Left = { readonly best: Best; readonly open: readonly Part[] };

function looked(search: Search, problem: LevelProblem, { best, open }: Left): Looked {
  const goal = search.goalFor(costOf(problem, best.plan));
  const bound = open.reduce((least, { prices }) => Math.min(least, Math.ceil(prices.bound)), goal);
  return { plan: best.plan, bound, isComplete: open.length === 0 };
}

type Reading = { readonly part: Part; readonly best: Best };

/** Prices a part anew and looks through it; what is left of it is two parts, or nothing. */
async function divide(
  search: Search,
  problem: LevelProblem,
  { part, best }: Reading,
): Promise<readonly Part[]> {
  const goal = () => search.goalFor(costOf(problem, best.plan));
  const narrowed = narrow(problem, part, goal());
  if (!narrowed) return [];
  const relaxed = await generateColumns(search, narrowed, {
    enough: goal(),
    active: activeIn(search, narrowed),
  });
  const prices = relaxed.prices.bound > part.prices.bound ? relaxed.prices : part.prices;
  const priced = { live: narrowed.live, prices };
  if (await look(search, problem, { part: priced, best })) return [];
  const left = narrow(problem, priced, goal());
  if (!left || search.isOver()) return left ? [priced] : [];
  return halves(left, relaxed.support).map((live) => ({ live, prices }));
}

/** Answers whether everything was seen. */
async function look(search: Search, problem: LevelProblem, { part, best }: Reading): Promise<boolean> {
  const value = search.goalFor(costOf(problem, best.plan));
  if (Math.ceil(part.prices.bound) >= value) return true;
  const narrowed = narrow(problem, part, value);
  if (!narrowed) return true;
  const columns = liveIn(narrowed);
  const { aparts } = search.problem;
  const { branches, columnVisits } = search.parameters;
  const mostNodes = Math.min(branches, Math.ceil(columnVisits / Math.max(1, columns.length)));
  const task = {
    problem: narrowed,
    prices: part.prices,
    columns,
    value,
    aparts,
    rows: search.rows,
    mostNodes,
  };
  const found = await search.atLeisure(branchAndBound(task));
  if (!found) return false;
  best.plan = found.plan ?? best.plan;
  return found.isComplete;
}

/** The problem with only the columns of the part that a plan below the value could hold; nothing when it can't be one. */
function narrow(problem: LevelProblem, { live, prices }: Part, value: number): LevelProblem | undefined {
  if (Math.ceil(prices.bound) >= value) return undefined;
  const columns = columnsLeftByReducedCost({ ...problem, live }, prices, value);
  const narrowed = new Uint8Array(live.length);
  for (const column of columns) narrowed[column] = 1;
  const { pool, placesAll } = problem;
  const asking = (list: Iterable<number>) => new Set([...list].map((column) => at(pool.request, column)));
  if (placesAll && asking(columns).size < asking(liveIn(problem)).size) return undefined;
  return { ...problem, live: narrowed };
}

const liveIn = ({ live }: LevelProblem): readonly number[] =>
  Array.from(live.keys()).filter((column) => live[column] === 1);

/** All columns when they are few, else those that were of use; and the steps that the rows speak of. */
function activeIn(search: Search, problem: LevelProblem): Set<number> {
  const columns = liveIn(problem);
  const useful = columns.filter((column) => search.active.has(column));
  const active = new Set(columns.length > search.parameters.activeColumns ? useful : columns);
  for (const { columns: ofRow } of search.rows.values())
    for (const column of ofRow) if (column >= problem.pool.size) active.add(column);
  return active;
}
