import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, amountOf, strainSentence } from '../../testing/index.js';
import { lateArrival } from './late-arrival.js';

const on = (day: number) => aCandidate({ arrival: `2026-12-${String(day).padStart(2, '0')}` });

describe('late-arrival', () => {
  it('counts the days of waiting', () => {
    expect([1, 2, 4].map((day) => amountOf(lateArrival, on(day)))).toEqual([0, 1, 3]);
    expect(strainSentence(lateArrival, on(2))).toBe(
      'The household arrives 1 day after its earliest arrival.',
    );
    expect(strainSentence(lateArrival, on(4))).toBe(
      'The household arrives 3 days after its earliest arrival.',
    );
  });
  it('never costs less later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 11 }), (day, more) => {
        expect(amountOf(lateArrival, on(day + more))).toBe(amountOf(lateArrival, on(day)) + more);
      }),
    );
  });
});
