import { describe, expect, it } from '@jest/globals';
import { halves } from './halves.js';
import type { LevelProblem } from './level-problem.js';

/** The request of each column, and which columns are still in play. */
const problem = (request: readonly number[], live: readonly number[] = request.map(() => 1)) =>
  ({ pool: { request: Int32Array.from(request) }, live: Uint8Array.from(live) }) as unknown as LevelProblem;
const support = (...weights: readonly (readonly [column: number, value: number])[]) =>
  weights.map(([column, value]) => ({ column, value }));
const divided = (...given: Parameters<typeof halves>) => halves(...given).map((part) => [...part]);

describe('the two halves of what is left of a level', () => {
  it('are none where no request has a choice', () => {
    expect(divided(problem([0, 1, 1], [1, 1, 0]), support([0, 1], [1, 1]))).toEqual([]);
  });

  it('divide the request over whose columns the weight is spread most, in the middle of the weight', () => {
    const weights = support([0, 1], [3, 0.2], [4, 0.2], [5, 0.6]);
    expect(divided(problem([0, 0, 0, 1, 1, 1, 1]), weights)).toEqual([
      [1, 1, 1, 0, 0, 0, 1],
      [1, 1, 1, 1, 1, 1, 0],
    ]);
    const early = support([0, 1], [3, 0.3], [4, 0.2], [6, 0.5]);
    expect(divided(problem([0, 0, 0, 1, 1, 1, 1]), early)).toEqual([
      [1, 1, 1, 0, 0, 1, 1],
      [1, 1, 1, 1, 1, 0, 0],
    ]);
  });

  it('divide the one with the most columns where the weight is spread alike', () => {
    expect(divided(problem([0, 0, 1, 1, 1]), support([0, 1], [2, 1]))).toEqual([
      [1, 1, 0, 1, 1],
      [1, 1, 1, 0, 0],
    ]);
  });

  it('never leave either without a column, wherever the weight lies', () => {
    expect(divided(problem([0, 0, 0]), support([2, 1]))).toEqual([
      [0, 0, 1],
      [1, 1, 0],
    ]);
    expect(divided(problem([0, 0, 0]), support([0, 1]))).toEqual([
      [0, 1, 1],
      [1, 0, 0],
    ]);
    expect(divided(problem([0, 0, 0]), [])).toEqual([
      [0, 0, 1],
      [1, 1, 0],
    ]);
  });

  it('hold no column that is not in play any more', () => {
    expect(divided(problem([0, 0, 0, 1], [1, 0, 1, 0]), support([0, 0.5], [2, 0.5]))).toEqual([
      [0, 0, 1, 0],
      [1, 0, 0, 0],
    ]);
  });
});
