import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aRequest, aUnit, aWorld, assigned, aPlacement, findingsOf, type Over } from '../../testing/index.js';
import type { Placement } from '../scenario.js';
import { bedsInSharedUnit } from './beds-in-shared-unit.js';

/** R1 of two persons, R2 of three. */
const world = (
  beds: number,
  placements: readonly Over<Placement>[] = [],
  sharing: 'SHARED' | 'EXCLUSIVE' = 'SHARED',
) =>
  aWorld({
    units: [aUnit({ beds, sharing })],
    requests: [aRequest(), aRequest({ id: 'R2', person: 'K-2', household: { adults: 1, children: 2 } })],
    placements: placements.map(aPlacement),
  });
const both = (arrival: string) => [assigned('R1', 'U1'), assigned('R2', 'U1', { arrival })];
const found = (beds: number, arrival = '2026-12-04', placements: readonly Over<Placement>[] = []) =>
  findingsOf(bedsInSharedUnit, world(beds, placements), both(arrival));

describe('beds-in-shared-unit', () => {
  it('counts the persons of every night', () => {
    expect(found(4)).toEqual([
      {
        constraint: 'beds-in-shared-unit',
        requests: ['R1', 'R2'],
        units: ['U1'],
        sentence: 'On 2026-12-04 5 persons would share the 4 beds of unit U1.',
      },
    ]);
    expect(found(5)).toEqual([]);
  });
  it('lends one bed to two who never meet', () => {
    expect(found(4, '2026-12-30')).toHaveLength(1);
    expect(found(4, '2026-12-31')).toEqual([]);
  });
  it('counts standing placements', () => {
    const standing = [{ persons: 4, arrival: '2026-12-20', departure: '2027-02-01' }];
    expect(found(8, '2026-12-02', standing).map(({ sentence }) => sentence)).toEqual([
      'On 2026-12-20 9 persons would share the 8 beds of unit U1.',
    ]);
    expect(found(9, '2026-12-02', standing)).toEqual([]);
  });
  it('leaves exclusive units and standing crowds alone', () => {
    expect(findingsOf(bedsInSharedUnit, world(4, [], 'EXCLUSIVE'), both('2026-12-04'))).toEqual([]);
    expect(findingsOf(bedsInSharedUnit, world(4, [{ persons: 7 }]), [])).toEqual([]);
  });
  it('never refuses for one bed more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (beds, persons) => {
        const crowd = (all: number) => found(all, '2026-12-04', [{ persons }]);
        if (crowd(beds).length === 0) expect(crowd(beds + 1)).toEqual([]);
      }),
    );
  });
});
