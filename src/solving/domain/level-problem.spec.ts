import { describe, expect, it } from '@jest/globals';
import { holdingRow } from './level-problem.js';

describe('the row that keeps a level at its value', () => {
  it('holds every column that costs something, however little or much, and no other', () => {
    const cost = Float64Array.of(0, 1, 2, 0, 0.5, 10, -3);
    expect(holdingRow('coverage', cost, 12)).toEqual({
      name: 'keep:coverage',
      columns: Int32Array.of(1, 2, 4, 5, 6),
      coefficients: Float64Array.of(1, 2, 0.5, 10, -3),
      atMost: 12,
    });
  });
});
