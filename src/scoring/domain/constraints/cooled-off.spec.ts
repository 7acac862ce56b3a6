import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import { aCandidate, codeOf, sentenceOf, type CandidateOver } from '../../testing/index.js';
import { cooledOff } from './cooled-off.js';

/** The unit's last household left so many days before the arrival of 1 December. */
const after = (days: number, over: NonNullable<CandidateOver['placements']>[number] = {}) =>
  aCandidate({
    placements: [
      {
        id: 'PL5',
        arrival: '2026-01-01',
        departure: dateOf(plusDays(dayOf(isoDate('2026-12-01')), -days)),
        groups: ['G1'],
        status: 'DEPARTED',
        ...over,
      },
    ],
  });
const sentenceOn = (...args: Parameters<typeof after>) => sentenceOf(cooledOff, after(...args));

describe('cooled-off', () => {
  it('rests for the whole of the days', () => {
    expect(sentenceOn(179)).toBe(
      'A household in conflict left the unit on 2026-06-05 (placement PL5), 179 days before the arrival; the unit rests 180 days.',
    );
    expect(codeOf(cooledOff, after(179))).toBe('DISPERSION');
    expect(sentenceOn(180)).toBeUndefined();
  });
  it('counts from the day of departure itself', () => {
    expect(sentenceOn(0)).toMatch(/, 0 days before the arrival;/);
    expect(sentenceOn(1)).toMatch(/, 1 day before the arrival;/);
    expect(sentenceOn(-1)).toBeUndefined();
  });
  it('counts a standing placement that ends before the arrival; one that overstays has not ended', () => {
    expect(sentenceOn(7, { status: 'CONFIRMED' })).toBeDefined();
    expect(sentenceOn(7, { status: 'ARRIVED' })).toBeUndefined();
    expect(sentenceOn(7, { status: 'CANCELLED' })).toBeUndefined();
  });
  it('minds only households in conflict', () => {
    expect(sentenceOn(7, { groups: ['G4'] })).toBeUndefined();
    expect(sentenceOn(7, { groups: ['G4', 'G1'] })).toBeDefined();
  });
  it('never keeps a person from the unit it lived in', () => {
    expect(sentenceOn(7, { person: 'K-1' })).toBeUndefined();
  });
  it('is never less safe after a longer rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 90 }), (days, more) => {
        if (sentenceOn(days) === undefined) expect(sentenceOn(days + more)).toBeUndefined();
      }),
    );
  });
});
