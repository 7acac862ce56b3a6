import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { enoughBeds } from './enough-beds.js';

const household = (beds: number, adults: number, children = 0) =>
  aCandidate({ unit: { beds }, request: { household: { adults, children } } });

describe('enough-beds', () => {
  it('counts children as persons', () => {
    expect(sentenceOf(enoughBeds, household(4, 2, 3))).toBe(
      'The unit has 4 beds; the household is 5 persons.',
    );
    expect(codeOf(enoughBeds, household(4, 2, 3))).toBe('NO_UNIT_FITS_HOUSEHOLD');
    expect(sentenceOf(enoughBeds, household(5, 2, 3))).toBeUndefined();
  });
  it('speaks of one bed', () => {
    expect(sentenceOf(enoughBeds, household(1, 2))).toBe('The unit has 1 bed; the household is 2 persons.');
  });
  it('never refuses for one bed more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (beds, adults) => {
        if (sentenceOf(enoughBeds, household(beds, adults)) === undefined)
          expect(sentenceOf(enoughBeds, household(beds + 1, adults))).toBeUndefined();
      }),
    );
  });
});
