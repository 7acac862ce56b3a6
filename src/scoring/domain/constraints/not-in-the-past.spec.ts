import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import { aCandidate, codeOf, sentenceOf } from '../../testing/index.js';
import { notInThePast } from './not-in-the-past.js';

/** A window that began a month before the day of the scenario. */
const on = (arrival: string) =>
  aCandidate({ request: { arrival: { earliest: '2026-11-01', latest: '2027-03-01' } }, arrival });

describe('not-in-the-past', () => {
  it('refuses yesterday and admits today', () => {
    expect(sentenceOf(notInThePast, on('2026-11-30'))).toBe(
      'The arrival would be on 2026-11-30; it is 2026-12-01 already.',
    );
    expect(codeOf(notInThePast, on('2026-11-30'))).toBe('WINDOW_PASSED');
    expect(sentenceOf(notInThePast, on('2026-12-01'))).toBeUndefined();
  });
  it('never refuses a later day where it admits an earlier one', () => {
    const day = fc.integer({ min: -30, max: 60 });
    const sentenceOn = (days: number) =>
      sentenceOf(notInThePast, on(dateOf(plusDays(dayOf(isoDate('2026-12-01')), days))));
    fc.assert(
      fc.property(day, fc.nat(40), (days, more) => {
        if (sentenceOn(days) === undefined) expect(sentenceOn(days + more)).toBeUndefined();
      }),
    );
  });
});
