import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LevelProblem } from './level-problem.js';
import { leastWith, price, roundedMultiplier } from './pricing.js';
import type { Row } from './row.js';

/** Three requests with two columns each, and one step of a crowd that may be taken or not. */
const REQUESTS = [0, 0, 1, 1, 2, 2];
const problem = (cost: readonly number[], placesAll: boolean, live = REQUESTS.map(() => 1)) =>
  ({
    pool: { size: 6, requests: [0, 1, 2], request: Int32Array.from(REQUESTS) },
    cost: Float64Array.from(cost),
    live: Uint8Array.from(live),
    placesAll,
  }) as unknown as LevelProblem;
const row = (columns: readonly number[], atMost: number, coefficients?: readonly number[]): Row => ({
  name: 'a row',
  columns: Int32Array.from(columns),
  ...(coefficients ? { coefficients: Float64Array.from(coefficients) } : {}),
  atMost,
});
const loadOf = ({ columns, coefficients }: Row, plan: readonly number[]) =>
  [...columns].reduce((sum, column, i) => sum + (plan.includes(column) ? (coefficients?.[i] ?? 1) : 0), 0);

/** Every way to give each request one of its columns, or none where that is allowed; with and without the step. */
const plans = (placesAll: boolean): readonly (readonly number[])[] => {
  const options = (first: number) => [[first], [first + 1], ...(placesAll ? [] : [[]])];
  return options(0).flatMap((a) =>
    options(2).flatMap((b) =>
      options(4).flatMap((c) => [
        [...a, ...b, ...c],
        [...a, ...b, ...c, 6],
      ]),
    ),
  );
};
const costOf = (cost: readonly number[], plan: readonly number[]) =>
  plan.reduce((sum, column) => sum + (cost[column] ?? NaN), 0);

describe('the Lagrangian bound', () => {
  const whole = fc.integer({ min: -9, max: 9 });
  const aRow = fc
    .tuple(fc.uniqueArray(fc.nat(6), { minLength: 1 }), fc.integer({ min: 0, max: 6 }), fc.boolean())
    .map(([columns, atMost, isPlain]) =>
      row(columns, atMost, isPlain ? undefined : columns.map((column) => (column % 3) + 1)),
    );
  const given = fc.record({
    cost: fc.array(whole, { minLength: 7, maxLength: 7 }),
    rows: fc.array(aRow, { maxLength: 3 }),
    multipliers: fc.array(
      fc.integer({ min: 0, max: 12 }).map((n) => n / 4),
      { maxLength: 3 },
    ),
    placesAll: fc.boolean(),
  });

  it('is never more than a plan that keeps the rows costs, nor is that with a column of the plan', () => {
    let compared = 0;
    fc.assert(
      fc.property(given, ({ cost, rows, multipliers, placesAll }) => {
        const prices = price(problem(cost, placesAll), rows, multipliers);
        for (const plan of plans(placesAll)) {
          if (rows.some((one) => loadOf(one, plan) > one.atMost)) continue;
          compared += 1;
          expect(prices.bound).toBeLessThanOrEqual(costOf(cost, plan));
          for (const column of plan.filter((one) => one < 6))
            expect(leastWith(prices, column, REQUESTS[column] ?? NaN)).toBeLessThanOrEqual(
              costOf(cost, plan),
            );
        }
      }),
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('is what the cheapest plan costs where no row is in the way', () => {
    const cost = [5, 3, -2, 4, 7, -1, -6];
    expect(price(problem(cost, false), [], [])).toMatchObject({ bound: -9 });
    expect(price(problem(cost, true), [], [])).toMatchObject({ bound: 3 - 2 - 1 - 6 });
    expect(price(problem([...cost.slice(0, 6), 6], true), [], [])).toMatchObject({ bound: 0 });
  });

  it('charges a row by its multiplier to each of its columns, and gives back what the row allows', () => {
    const prices = price(problem([5, 3, -2, 4, 7, -1, -6], false), [row([0, 5, 6], 2, [1, 2, 3])], [1.5]);
    expect([...prices.reduced]).toEqual([6.5, 3, -2, 4, 7, 2, -1.5]);
    expect([...prices.least]).toEqual([0, -2, 0]);
    expect(prices.bound).toBe(-3 - 2 - 1.5);
    expect(leastWith(prices, 4, 2)).toBe(1);
    expect(leastWith(prices, 1, 0)).toBe(-3);
  });

  it('counts no column that is not in play, and no request that has none', () => {
    const prices = price(problem([5, 3, -2, 4, 7, -1, 0], true, [1, 0, 1, 1, 0, 0]), [], []);
    expect([...prices.least]).toEqual([5, -2, Infinity]);
    expect(prices.bound).toBe(3);
  });

  it('takes a dual the other way round, never below nothing', () => {
    expect([roundedMultiplier(-1.25), roundedMultiplier(2), roundedMultiplier(0)]).toEqual([1.25, 0, 0]);
    expect(roundedMultiplier(-1 / 3) * 2 ** 20).toBe(Math.round(2 ** 20 / 3));
  });
});
