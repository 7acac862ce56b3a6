import { describe, expect, it } from '@jest/globals';
import type { LevelProblem } from './level-problem.js';
import { compareValues, costOf, isSound, stepsTaken, valuesOf } from './plan-values.js';
import type { Pool } from './pool.js';

/** Four requests with a column each, the first with two; three units in one locality and one in another. */
const pool = {
  size: 5,
  request: Int32Array.of(0, 0, 1, 2, 3),
  unit: Int32Array.of(0, 3, 1, 2, 3),
  locality: Int32Array.of(0, 0, 0, 1),
  safety: Float64Array.of(1, 20, 300, 4_000, 50_000),
  suitability: Float64Array.of(6, 70, 800, 9_000, 10_000),
  weight: Float64Array.of(11, 13, 17, 19),
} as unknown as Pool;
/** The second household in the first locality costs 5 more, the third 7. */
const crowds = [{ locality: 0, firstStep: 5, steps: [5, 7] }];
const problem = (over: Partial<LevelProblem> = {}) =>
  ({
    ...{ pool, crowds, held: [], placesAll: false },
    cost: Float64Array.of(1, 20, 300, 4_000, 50_000, 5, 7),
    ...over,
  }) as unknown as LevelProblem;
const row = (columns: readonly number[], atMost: number, coefficients?: readonly number[]) => ({
  name: 'a row',
  columns: Int32Array.from(columns),
  ...(coefficients ? { coefficients: Float64Array.from(coefficients) } : {}),
  atMost,
});

describe('the values of a plan', () => {
  it('are the sums over its columns, with the steps of those who live near each other', () => {
    expect(valuesOf(pool, crowds, [])).toEqual({ coverage: 0, safety: 0, suitability: 0 });
    expect(valuesOf(pool, crowds, [0, 4])).toEqual({ coverage: 30, safety: 50_001, suitability: 10_006 });
    expect(valuesOf(pool, crowds, [0, 2])).toEqual({ coverage: 24, safety: 306, suitability: 806 });
    expect(valuesOf(pool, crowds, [0, 2, 3])).toEqual({ coverage: 41, safety: 4_313, suitability: 9_806 });
  });

  it('say which steps are taken: one for each household after the first', () => {
    expect([[], [0], [0, 2], [0, 2, 3], [1, 4]].map((plan) => stepsTaken(pool, crowds, plan))).toEqual([
      [],
      [],
      [5],
      [5, 6],
      [],
    ]);
    expect(stepsTaken(pool, [{ locality: 0, firstStep: 5, steps: [5] }], [0, 2, 3])).toEqual([5]);
  });

  it('cost what the columns and steps cost on the level', () => {
    expect(costOf(problem(), [0, 2, 3])).toBe(4_313);
    expect(costOf(problem(), [])).toBe(0);
  });

  it('are better with more coverage, then with less safety cost, then with less of the last', () => {
    const values = { coverage: 5, safety: 5, suitability: 5 };
    const better = (over: Partial<typeof values>) => Math.sign(compareValues({ ...values, ...over }, values));
    expect(better({})).toBe(0);
    expect(better({ coverage: 6, safety: 9 })).toBe(-1);
    expect(better({ coverage: 4, safety: 1, suitability: 1 })).toBe(1);
    expect(better({ safety: 4, suitability: 9 })).toBe(-1);
    expect(better({ safety: 6, suitability: 1 })).toBe(1);
    expect(better({ suitability: 4 })).toBe(-1);
    expect(better({ suitability: 6 })).toBe(1);
  });
});

describe('a plan that an engine gives', () => {
  it('gives no request two places', () => {
    expect(isSound(problem(), [0, 1], [0])).toBe(false);
    expect(isSound(problem(), [0, 2], [0, 1])).toBe(true);
  });

  it('leaves nobody out where all are placed', () => {
    expect(isSound(problem({ placesAll: true }), [0], [0, 1])).toBe(false);
    expect(isSound(problem({ placesAll: true }), [0, 2], [0, 1])).toBe(true);
    expect(isSound(problem(), [0], [0, 1])).toBe(true);
  });

  it('keeps what the levels above demand, steps counted, to the last point', () => {
    const satisfies = (...given: Parameters<typeof row>) =>
      isSound(problem({ held: [row(...given)] }), [0, 2], []);
    expect([satisfies([0, 2, 3], 2), satisfies([0, 2, 3], 1)]).toEqual([true, false]);
    expect([satisfies([0, 2, 5], 306, [1, 300, 5]), satisfies([0, 2, 5], 305, [1, 300, 5])]).toEqual([
      true,
      false,
    ]);
    const held = [row([0], 1), row([2], 0)];
    expect(isSound(problem({ held }), [0, 2], [])).toBe(false);
  });
});
