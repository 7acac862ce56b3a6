import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BitMatrix, bitsOf, hasBit, intersect, setBit } from './bit-matrix.js';

/** More than two words, so that bits lie on both sides of a boundary between words. */
const SIZE = 70;
const aBit = fc.oneof(fc.nat(SIZE - 1), fc.constantFrom(0, 31, 32, 63, 64, SIZE - 1));
const bits = fc.uniqueArray(aBit, { maxLength: 20 });
const maskOf = (list: readonly number[]): Uint32Array => {
  const mask = new Uint32Array(new BitMatrix(SIZE).words);
  for (const bit of list) setBit(mask, bit);
  return mask;
};
const ascending = (list: Iterable<number>): readonly number[] => [...list].sort((a, b) => a - b);

describe('a mask of bits', () => {
  it('holds the bits that were set, in order, and no other', () => {
    fc.assert(
      fc.property(bits, (list) => {
        const mask = maskOf(list);
        expect([...bitsOf(mask)]).toEqual(ascending(list));
        for (let bit = 0; bit < SIZE; bit += 1) expect(hasBit(mask, bit)).toBe(list.includes(bit));
      }),
    );
  });

  it('keeps what another has, too', () => {
    fc.assert(
      fc.property(bits, bits, (list, others) => {
        const mask = maskOf(list);
        intersect(mask, maskOf(others));
        expect([...bitsOf(mask)]).toEqual(ascending(list.filter((bit) => others.includes(bit))));
      }),
    );
  });
});

describe('a square of bits', () => {
  it('holds a pair either way round, and its rows are what it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aBit, aBit), { maxLength: 20 }), (pairs) => {
        const matrix = new BitMatrix(SIZE);
        for (const [a, b] of pairs) matrix.setBoth(a, b);
        const withRow = (row: number) =>
          ascending(
            new Set(pairs.flatMap(([a, b]) => [...(a === row ? [b] : []), ...(b === row ? [a] : [])])),
          );
        for (const row of [0, 31, 32, SIZE - 1, ...pairs.flat()]) {
          expect([...bitsOf(matrix.row(row))]).toEqual(withRow(row));
          for (const column of [0, 33, SIZE - 1, ...pairs.flat()])
            expect(matrix.get(row, column)).toBe(withRow(row).includes(column));
        }
      }),
    );
  });

  it.each([
    [32, 1],
    [33, 2],
    [64, 2],
  ])('of %i has %i words to a row', (size, words) => {
    expect(new BitMatrix(size).words).toBe(words);
  });
});
