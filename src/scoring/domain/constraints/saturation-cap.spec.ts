import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aLocality,
  aPlacement,
  aPolicy,
  aRequest,
  assigned,
  aUnit,
  aWorld,
  findingsOf,
} from '../../testing/index.js';
import type { Placement, Policy } from '../scenario.js';
import type { Over } from '../../testing/index.js';
import { saturationCap, saturationCapOf } from './saturation-cap.js';

type Given = {
  readonly population?: number;
  readonly policy?: Over<Policy>;
  readonly placements?: readonly Over<Placement>[];
};
const REQUESTS = ['R1', 'R2', 'R3', 'R4'];
const world = ({ population = 9_999, policy = {}, placements = [] }: Given) =>
  aWorld({
    policy: aPolicy(policy),
    localities: [aLocality({ code: 'L1' }), aLocality({ population })],
    units: ['U1', 'U2', 'U3', 'U4', 'U5'].map((id) => aUnit({ id })),
    requests: REQUESTS.map((id) => aRequest({ id, person: `K-${id}` })),
    placements: placements.map(aPlacement),
  });
const plan = (count: number) => REQUESTS.slice(0, count).map((id, place) => assigned(id, `U${place + 1}`));
const found = (count: number, given: Given = {}) => findingsOf(saturationCap, world(given), plan(count));

describe('saturation-cap', () => {
  it('takes the cap for the size of the place', () => {
    expect(found(2)).toEqual([
      {
        constraint: 'saturation-cap',
        requests: ['R1', 'R2'],
        units: ['U1', 'U2'],
        sentence: 'On 2026-12-01 there would be 2 households in Bortby; the cap for its size is 1.',
      },
    ]);
    expect(found(1)).toEqual([]);
    expect(found(3, { population: 10_000 })).toEqual([]);
    expect(found(4, { population: 10_000 })).toHaveLength(1);
  });
  it('takes the highest row that applies, however the rows are sorted, and none for a gap', () => {
    const policy = aPolicy({
      saturationCaps: [
        { minPopulation: 900, cap: 7 },
        { minPopulation: 50, cap: 2 },
        { minPopulation: 300, cap: 5 },
      ],
    });
    expect([49, 50, 299, 300, 899, 900].map((population) => saturationCapOf(policy, population))).toEqual([
      0, 2, 2, 5, 5, 7,
    ]);
  });
  it('counts standing placements night by night', () => {
    const standing = [{ unit: 'U5', arrival: '2026-12-30', departure: '2027-04-01' }];
    expect(found(1, { placements: standing }).map(({ sentence }) => sentence)).toEqual([
      'On 2026-12-30 there would be 2 households in Bortby; the cap for its size is 1.',
    ]);
    expect(found(1, { placements: [{ unit: 'U5', arrival: '2026-12-31' }] })).toEqual([]);
    expect(found(1, { placements: [{ unit: 'U5', status: 'DEPARTED' }] })).toEqual([]);
  });
  it('does not blame a plan for what stands', () => {
    const standing = [{ unit: 'U4' }, { id: 'PL2', unit: 'U5' }];
    expect(found(0, { placements: standing })).toEqual([]);
    expect(found(1, { placements: standing })).toHaveLength(1);
  });
  it('never refuses for a household less or a larger place', () => {
    const counts = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 20_000 }), fc.nat(20_000), (count, population, more) => {
        if (found(count, { population }).length > 0) return;
        expect(found(count - 1, { population })).toEqual([]);
        expect(found(count, { population: population + more })).toEqual([]);
      }),
    );
  });
});
