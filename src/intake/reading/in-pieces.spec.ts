import { describe, expect, it } from '@jest/globals';
import { inPieces } from './in-pieces.js';

const piecesOf = (members: readonly unknown[]) => [...inPieces(members)];
const parsed = (pieces: readonly string[]) => pieces.map((piece) => JSON.parse(piece) as unknown[]);

describe('a list in pieces', () => {
  it('holds every member once, in order, 250 at most at a time', () => {
    const members = Array.from({ length: 601 }, (_, n) => ({ n }));
    const pieces = parsed(piecesOf(members));
    expect(pieces.map(({ length }) => length)).toEqual([250, 250, 101]);
    expect(pieces.flat()).toEqual(members);
  });
  it('has no piece beyond a quarter of a megabyte but for a single larger member', () => {
    const [small, large] = ['s'.repeat(100_000), 'l'.repeat(400_000)];
    const pieces = parsed(piecesOf([small, small, small, large, small]));
    expect(pieces).toEqual([[small, small], [small], [large], [small]]);
  });
  it('has none of nothing', () => {
    expect(piecesOf([])).toEqual([]);
  });
});
