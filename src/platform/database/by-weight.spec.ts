import { describe, expect, it } from '@jest/globals';
import { byWeight, type Weighed } from './by-weight.js';

const piecesOf = (names: readonly Weighed[]) => [...byWeight(names)];

describe('names by weight', () => {
  it('come 250 at most at a time, each once and in order', () => {
    const names = Array.from({ length: 601 }, (_, place): Weighed => [`N${place}`, 0]);
    const pieces = piecesOf(names);
    expect(pieces.map(({ length }) => length)).toEqual([250, 250, 101]);
    expect(pieces.flat()).toEqual(names.map(([name]) => name));
  });
  it('weigh 5 000 at most at a time, but for a single heavier one', () => {
    expect(
      piecesOf([
        ['a', 2500],
        ['b', 2500],
        ['c', 1],
        ['d', 20_000],
        ['e', 0],
      ]),
    ).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
  });
  it('are none of nothing', () => {
    expect(piecesOf([])).toEqual([]);
  });
});
