import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, amountOf, strainSentence } from '../../testing/index.js';
import { spareBeds } from './spare-beds.js';

const of = (beds: number, adults: number, sharing: 'EXCLUSIVE' | 'SHARED' = 'EXCLUSIVE') =>
  aCandidate({ unit: { beds, sharing }, request: { household: { adults, children: 0 } } });

describe('spare-beds', () => {
  it('counts the beds that stay empty', () => {
    expect(amountOf(spareBeds, of(5, 2))).toBe(3);
    expect(strainSentence(spareBeds, of(5, 1))).toBe('The unit has 5 beds for 1 person.');
    expect(amountOf(spareBeds, of(2, 2))).toBe(0);
    expect(amountOf(spareBeds, of(2, 5))).toBe(0);
  });
  it('leaves the beds of a shared unit to others', () => {
    expect(amountOf(spareBeds, of(9, 2, 'SHARED'))).toBe(0);
  });
  it('never costs more for a larger household', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (beds, adults) => {
        expect(amountOf(spareBeds, of(beds, adults + 1))).toBeLessThanOrEqual(
          amountOf(spareBeds, of(beds, adults)),
        );
      }),
    );
  });
});
