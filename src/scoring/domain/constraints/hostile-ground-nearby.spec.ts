import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, amountOf, aTerritory, strainSentence, type Over } from '../../testing/index.js';
import type { Territory } from '../scenario.js';
import { hostileGroundNearby } from './hostile-ground-nearby.js';

/** RISK: buffer 3 000 m, felt up to 12 000 m. */
const at = (metres: number, territory: Over<Territory> = {}) =>
  aCandidate({ scenario: { territories: [aTerritory(territory)] }, measured: { ground: { T1: metres } } });
const amount = (...args: Parameters<typeof at>) => amountOf(hostileGroundNearby, at(...args));

describe('hostile-ground-nearby', () => {
  it('falls from 100 at the buffer to 0 at four buffers', () => {
    expect([3000, 5250, 7500, 11_900, 11_956, 12_000].map((metres) => amount(metres))).toEqual([
      100, 75, 50, 1, 0, 0,
    ]);
  });
  it('leaves what lies within the buffer to the hard constraint', () => {
    expect(amount(2999)).toBe(0);
  });
  it('weighs by confidence', () => {
    expect(amount(5250, { confidence: 0.4 })).toBe(30);
    expect(amount(5250, { confidence: 0 })).toBe(0);
  });
  it('adds territories up and names the nearest', () => {
    const candidate = aCandidate({
      scenario: { territories: [aTerritory(), aTerritory({ id: 'T2' }), aTerritory({ id: 'T3' })] },
      measured: { ground: { T1: 7500, T2: 5250.9, T3: 100 } },
    });
    expect(amountOf(hostileGroundNearby, candidate)).toBe(125);
    expect(strainSentence(hostileGroundNearby, candidate)).toBe(
      '2 hostile territories lie within four buffers; the nearest (T2) is 5250 m away.',
    );
    expect(strainSentence(hostileGroundNearby, at(4000))).toBe(
      '1 hostile territory lies within four buffers; the nearest (T1) is 4000 m away.',
    );
  });
  it('minds only ground of threatening groups on nights of the stay', () => {
    expect(amount(4000, { groups: ['G2'] })).toBe(0);
    expect(amount(4000, { validFrom: '2026-12-31' })).toBe(0);
    expect(amount(4000, { validFrom: '2026-12-30' })).toBe(89);
  });
  it('never costs more further away', () => {
    const distance = fc.double({ min: 3000, max: 14_000, noNaN: true });
    fc.assert(
      fc.property(distance, fc.double({ min: 0, max: 9000, noNaN: true }), (near, more) => {
        expect(amount(near + more)).toBeLessThanOrEqual(amount(near));
      }),
    );
  });
});
