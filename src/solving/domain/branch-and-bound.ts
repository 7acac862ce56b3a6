import type { Apart } from './apart.js';
import { Choices } from './choices.js';
import type { LevelProblem } from './level-problem.js';
import { Outlook } from './outlook.js';
import { costOf } from './plan-values.js';
import { at } from './pool.js';
import type { Prices } from './pricing.js';
import type { Row } from './row.js';
import { violatedRows } from './rows/index.js';

/** How often the search lets others run. */
const NODES_AT_A_TIME = 128;

export type Task = {
  readonly problem: LevelProblem;
  readonly aparts: readonly Apart[];
  readonly prices: Prices;
  /** Rows to exclude by; what a plan turns out to break is added. */
  readonly rows: Map<string, Row>;
  /** Every column that a plan below `value` could hold. */
  readonly columns: readonly number[];
  readonly value: number;
  readonly mostNodes: number;
};
export type Found = {
  /** The best plan below the task's value; nothing when none was met. */
  readonly plan: readonly number[] | undefined;
  readonly value: number;
  /** Whether every plan of the columns that costs less than `value` was ruled out. */
  readonly isComplete: boolean;
};

/**
 * Looks through every plan of some columns that costs less than a value, in whole numbers and without an engine: a branch
 * is left when its Lagrangian bound, a level above or the rows rule out all that is below it. Yields now and then.
 */
export function* branchAndBound(task: Task): Generator<void, Found> {
  const search = new BranchSearch(task);
  let isComplete: boolean;
  do isComplete = yield* search.run();
  while (!isComplete && search.isWorthAnother());
  return { plan: search.plan, value: search.value, isComplete };
}

class BranchSearch {
  plan: readonly number[] | undefined;
  value: number;
  private nodes = 0;
  private metNewRow = false;
  private readonly open = new Set<number>();
  private readonly outlook: Outlook;
  private choices: Choices;

  constructor(private readonly task: Task) {
    this.value = task.value;
    this.outlook = new Outlook(task.problem, task.prices, () => this.value - 1);
    this.choices = new Choices(task.problem.pool, [], []);
  }

  /** Whether the last run ended at a plan that broke rows which were not known. */
  isWorthAnother(): boolean {
    return this.metNewRow && this.nodes < this.task.mostNodes;
  }

  /** Answers whether it looked everywhere. */
  *run(): Generator<void, boolean> {
    const { problem, columns, rows } = this.task;
    this.metNewRow = false;
    this.choices = new Choices(problem.pool, columns, [...rows.values()]);
    this.open.clear();
    for (const request of askingIn(problem, columns)) this.open.add(request);
    return yield* this.visit();
  }

  private *visit(): Generator<void, boolean> {
    if (this.nodes++ >= this.task.mostNodes) return false;
    if (this.nodes % NODES_AT_A_TIME === 0) yield;
    const next = this.outlook.narrow(this.choices, this.open);
    if (next === 'hopeless') return true;
    if (next === 'decided') return this.take();
    this.open.delete(next);
    let isComplete = true;
    for (const column of this.outlook.options(this.choices, next)) {
      isComplete = yield* this.tryOut(column);
      if (!isComplete) break;
    }
    this.open.add(next);
    return isComplete;
  }

  private *tryOut(column: number | undefined): Generator<void, boolean> {
    const mark = this.choices.mark();
    if (column !== undefined) this.choices.choose(column);
    const isComplete = yield* this.visit();
    if (column !== undefined) this.choices.unchoose();
    this.choices.restore(mark);
    return isComplete;
  }

  /** A plan that breaks a row is none; the row is known from then on. */
  private take(): boolean {
    const { problem, aparts, rows } = this.task;
    const plan = [...this.choices.chosen].sort((a, b) => a - b);
    const support = plan.map((column) => ({ column, value: 1 }));
    const broken = violatedRows(problem.pool, aparts, support);
    const unknown = broken.filter(({ name }) => !rows.has(name));
    for (const row of unknown) rows.set(row.name, row);
    this.metNewRow = unknown.length > 0;
    if (broken.length === 0) {
      this.plan = plan;
      this.value = costOf(problem, plan);
    }
    return unknown.length === 0;
  }
}

/** Every request that has to be decided: all that can be placed where all are, else those with a column in play. */
const askingIn = (
  { pool, live, placesAll }: LevelProblem,
  columns: readonly number[],
): ReadonlySet<number> => {
  const asking = new Set(columns.map((column) => at(pool.request, column)));
  if (placesAll) live.forEach((isLive, column) => isLive === 1 && asking.add(at(pool.request, column)));
  return asking;
};
