import type { Choices } from './choices.js';
import type { LevelProblem } from './level-problem.js';
import { stepsTaken } from './plan-values.js';
import { at } from './pool.js';
import type { Prices } from './pricing.js';
import type { Row } from './row.js';

/** A sum over the columns of a plan, and what it may be at most. */
type Measure = {
  readonly own: Float64Array;
  readonly most: () => number;
  /** What the sum begins with. */
  readonly base: number;
  /** Whether the steps of crowds count; the Lagrangian bound has them in its base. */
  readonly steps: boolean;
};
/** An undecided request with what is possible for it, and the least it can add to each measure. */
type View = {
  readonly request: number;
  readonly columns: readonly number[];
  readonly least: readonly number[];
};

/** What a beginning of a plan can still become: on the level itself, by its Lagrangian bound, and on the levels above. */
export class Outlook {
  private readonly measures: readonly Measure[];

  /** @param most what the level may cost at most to be worth anything */
  constructor(
    private readonly problem: LevelProblem,
    private readonly prices: Prices,
    most: () => number,
  ) {
    const { cost, held } = problem;
    const plain = (own: Float64Array, limit: () => number) => ({ own, most: limit, base: 0, steps: true });
    this.measures = [
      { own: prices.reduced, most, base: baseOf(prices), steps: false },
      plain(cost, most),
      ...held.map((row) => plain(spread(row, cost.length), () => row.atMost)),
    ];
  }

  /** Excludes what no measure allows any more. Answers the request with the fewest options left, if there is any hope. */
  narrow(choices: Choices, open: ReadonlySet<number>): number | 'hopeless' | 'decided' {
    const views = [...open].map((request) => this.view(choices, request));
    for (const [m, measure] of this.measures.entries()) {
      const sum =
        this.sumOf(measure, choices.chosen) + views.reduce((all, { least }) => all + at(least, m), 0);
      if (sum > measure.most()) return 'hopeless';
      for (const { columns, least } of views) {
        const room = measure.most() - (sum - at(least, m));
        columns
          .filter((column) => at(measure.own, column) > room)
          .forEach((column) => choices.exclude(column));
      }
    }
    return this.fewestOptions(choices, views);
  }

  /** The ways to decide a request, the most promising first; `undefined` leaves it without a place. */
  options(choices: Choices, request: number): readonly (number | undefined)[] {
    const { reduced } = this.prices;
    const price = (option: number | undefined) => (option === undefined ? 0 : at(reduced, option));
    const columns = choices.possible(request);
    const all = this.problem.placesAll ? [...columns] : [...columns, undefined];
    return all.sort((a, b) => price(a) - price(b));
  }

  private view(choices: Choices, request: number): View {
    const columns = choices.possible(request);
    const unplaced = this.problem.placesAll ? Infinity : 0;
    const least = this.measures.map(({ own }) =>
      columns.reduce((low, column) => Math.min(low, at(own, column)), unplaced),
    );
    return { request, columns, least };
  }

  private sumOf({ own, base, steps }: Measure, chosen: readonly number[]): number {
    const { pool, crowds } = this.problem;
    const taken = steps ? stepsTaken(pool, crowds, chosen) : [];
    return [...chosen, ...taken].reduce((sum, column) => sum + at(own, column), base);
  }

  private fewestOptions(choices: Choices, views: readonly View[]): number | 'hopeless' | 'decided' {
    let fewest: { readonly request: number; readonly options: number } | undefined;
    for (const { request } of views) {
      const options = choices.possible(request).length + (this.problem.placesAll ? 0 : 1);
      if (options === 0) return 'hopeless';
      if (!fewest || options < fewest.options) fewest = { request, options };
    }
    return fewest?.request ?? 'decided';
  }
}

/** The bound without what the requests add to it. */
const baseOf = ({ bound, least }: Prices): number =>
  least.reduce((sum, value) => (Number.isFinite(value) ? sum - value : sum), bound);

const spread = ({ columns, coefficients }: Row, size: number): Float64Array => {
  const own = new Float64Array(size);
  columns.forEach((column, i) => (own[column] = coefficients ? at(coefficients, i) : 1));
  return own;
};
