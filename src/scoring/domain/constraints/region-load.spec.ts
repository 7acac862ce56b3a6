import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, aLocality, amountOf, strainSentence, type Over } from '../../testing/index.js';
import type { Placement } from '../scenario.js';
import { regionLoad } from './region-load.js';

/** Region NORD, where the unit is, has 100 000 inhabitants, SYD 300 000. */
const standing = (
  north: number,
  south: number,
  { departure = '2027-02-01', status = 'CONFIRMED' }: Over<Placement> = {},
) =>
  aCandidate({
    otherUnits: [{ id: 'U2' }, { id: 'U3', locality: 'L1' }],
    placements: Array.from({ length: north + south }, (_, place) => ({
      id: `PL${place}`,
      person: `K-8${place}`,
      unit: place < north ? 'U2' : 'U3',
      departure,
      status,
    })),
    scenario: {
      localities: [
        aLocality({ code: 'L1', municipality: 'M1', population: 300_000 }),
        aLocality({ population: 100_000 }),
      ],
    },
  });
const amount = (...args: Parameters<typeof standing>) => amountOf(regionLoad, standing(...args));

describe('region-load', () => {
  it('counts what the region carries beyond its share', () => {
    expect(amount(1, 3)).toBe(0);
    expect(amount(2, 3)).toBe(6);
    expect(amount(3, 1)).toBe(20);
    expect(amount(4, 0)).toBe(30);
    expect(strainSentence(regionLoad, standing(2, 3))).toBe(
      'Region NORD has more protected households per inhabitant than the country as a whole.',
    );
  });
  it('costs nothing below the share, or where nobody stands', () => {
    expect(amount(1, 4)).toBe(0);
    expect(amount(0, 0)).toBe(0);
  });
  it('leaves out who has left by the day of the scenario', () => {
    expect(amount(4, 0, { departure: '2026-12-01' })).toBe(0);
    expect(amount(4, 0, { departure: '2026-12-02' })).toBe(30);
    expect(amount(4, 0, { departure: '2026-12-01', status: 'ARRIVED' })).toBe(30);
  });
  it('is at most 100', () => {
    const tiny = aCandidate({
      placements: [{ unit: 'U1' }],
      scenario: { localities: [aLocality({ code: 'L1', municipality: 'M1' }), aLocality({ population: 0 })] },
    });
    expect(amountOf(regionLoad, tiny)).toBe(100);
  });
  it('costs nothing where nobody lives in the whole country', () => {
    const nobody = ['L1', 'L2'].map((code, place) =>
      aLocality({ code, municipality: `M${place + 1}`, population: 0 }),
    );
    const empty = aCandidate({ placements: [{ unit: 'U1' }], scenario: { localities: nobody } });
    expect(amountOf(regionLoad, empty)).toBe(0);
  });
  it('never costs less for one household more', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), (north, south) => {
        expect(amount(north + 1, south)).toBeGreaterThanOrEqual(amount(north, south));
      }),
    );
  });
});
