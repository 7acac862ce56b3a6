import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, amountOf, strainSentence, type CandidateOver } from '../../testing/index.js';
import { conflictWithinReach } from './conflict-within-reach.js';

/** Dispersion distance 20 000 m. */
const at = (between: number, ...placements: NonNullable<CandidateOver['placements']>) =>
  aCandidate({
    otherUnits: [{ id: 'U2', locality: 'L1' }],
    placements: (placements.length > 0 ? placements : [{}]).map((over) => ({
      unit: 'U2',
      groups: ['G1'],
      ...over,
    })),
    measured: { between },
  });
const amount = (...args: Parameters<typeof at>) => amountOf(conflictWithinReach, at(...args));

describe('conflict-within-reach', () => {
  it('falls from 50 at one dispersion distance to 0 at three', () => {
    expect([20_000, 20_001, 30_000, 44_000, 59_000, 60_000].map((metres) => amount(metres))).toEqual([
      0, 50, 38, 20, 1, 0,
    ]);
  });
  it('adds households up and names the nearest', () => {
    const two = at(44_000.8, {}, { id: 'PL2', person: 'K-8' });
    expect(amountOf(conflictWithinReach, two)).toBe(40);
    expect(strainSentence(conflictWithinReach, two)).toBe(
      '2 households in conflict within three dispersion distances; the nearest is 44000 m away.',
    );
  });
  it('minds only conflicts on nights of the stay', () => {
    expect(amount(44_000, { groups: ['G5'] })).toBe(0);
    const until = (departure: string, status: 'CONFIRMED' | 'ARRIVED' = 'CONFIRMED') =>
      amount(44_000, { departure, status });
    expect([until('2026-12-01'), until('2026-12-02'), until('2026-12-01', 'ARRIVED')]).toEqual([0, 20, 20]);
  });
  it('never costs more further away', () => {
    const distance = fc.double({ min: 20_001, max: 70_000, noNaN: true });
    fc.assert(
      fc.property(distance, fc.double({ min: 0, max: 30_000, noNaN: true }), (near, more) => {
        expect(amount(near + more)).toBeLessThanOrEqual(amount(near));
      }),
    );
  });
});
