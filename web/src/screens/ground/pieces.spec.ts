import { describe, expect, it } from '@jest/globals';
import type { Ring } from '../../map/canvas/shapes.js';
import { isSmaller, squareKilometres, withoutPiece, withPiece } from './pieces.js';

/** A square with a corner in the middle of its lower side, which changes nothing of its shape. */
const square = (west: number, south: number): Ring => [
  [west, south],
  [west + 0.05, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];
const [here, beside, far] = [square(15, 60), square(15.05, 60.05), square(16, 61)];

describe('a piece more', () => {
  it('is the first, or a part of its own where it reaches none, and leaves every corner of the others', () => {
    expect(withPiece([], here)).toEqual([[here]]);
    expect(withPiece([[here]], far)).toEqual([[here], [far]]);
  });

  it('becomes one with what it reaches alone', () => {
    const all = withPiece([[here], [far]], beside);
    expect(all).toHaveLength(2);
    expect(all[0]).toEqual([far]);
    expect(squareKilometres(all)).toBeGreaterThan(squareKilometres([[here], [far]]));
    expect(squareKilometres(all)).toBeLessThan(squareKilometres([[here], [far], [beside]]));
  });
});

describe('ground', () => {
  it('is smaller once a piece is cut out of it, and not by one more', () => {
    expect(isSmaller([[here]], withoutPiece([[here]], beside))).toBe(true);
    expect(isSmaller([[here]], withPiece([[here]], beside))).toBe(false);
    expect(isSmaller([[here]], [])).toBe(true);
  });
});
