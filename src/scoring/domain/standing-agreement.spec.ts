import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import { aCandidate, assigned } from '../testing/index.js';
import { apartFromStandingHouseholds } from './constraints/apart-from-standing-households.js';
import { freeForTheWholeStay } from './constraints/free-for-the-whole-stay.js';
import { judge } from './judge.js';
import { planConstraints } from './lists.js';

const stay = fc.record({
  person: fc.constantFrom('K-1', 'K-7', 'K-8', 'K-9'),
  unit: fc.constantFrom('U1', 'U2', 'U3', 'U4'),
  from: fc.integer({ min: -20, max: 40 }),
  nights: fc.integer({ min: 1, max: 40 }),
  persons: fc.integer({ min: 1, max: 3 }),
  groups: fc.subarray(['G1', 'G4', 'G5'], { maxLength: 1 }),
  status: fc.constantFrom('ARRIVED' as const, 'PROVISIONAL' as const, 'DEPARTED' as const),
});
const on = (days: number) => dateOf(plusDays(dayOf(isoDate('2026-12-01')), days));
const rules = [
  { a: 'K-1', b: 'K-7', scope: 'MUNICIPALITY' },
  { a: 'K-8', b: 'K-1', scope: 'DISTANCE', metres: 99_000 },
];

const anyCandidate = fc
  .record({
    sharing: fc.constantFrom('SHARED' as const, 'EXCLUSIVE' as const),
    turnaroundDays: fc.nat(4),
    stays: fc.array(stay, { maxLength: 5 }),
  })
  .map(({ sharing, turnaroundDays, stays }) =>
    aCandidate({
      unit: { sharing, turnaroundDays, beds: 4 },
      otherUnits: [
        { id: 'U2', location: [100, 3] },
        { id: 'U3', locality: 'L1', location: [115, 0] },
        { id: 'U4', locality: 'L1', location: [0, 0] },
      ],
      placements: stays.map(({ from, nights, ...over }, place) => ({
        ...over,
        id: `PL${place}`,
        arrival: on(from),
        departure: on(from + nights),
      })),
      scenario: { nonAssociations: rules as never },
    }),
  );

describe('a single household beside standing ones', () => {
  it('is read alike by the hard constraints and by the plan constraints', () => {
    const seen = { apart: 0, free: 0, neither: 0 };
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const findings = judge(candidate.world, [assigned('R1', 'U1')], { hard: [], plan: planConstraints });
        const [overlaps, others] = [true, false].map((unit) =>
          findings.some(({ constraint }) => (constraint === 'one-household-per-unit') === unit),
        );
        const apart = apartFromStandingHouseholds.breach(candidate) !== undefined;
        const free = freeForTheWholeStay.breach(candidate) !== undefined;
        seen.apart += Number(apart);
        seen.free += Number(free);
        seen.neither += Number(!apart && !free);
        expect({ apart, free }).toEqual({ apart: others, free: overlaps });
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.apart, seen.free, seen.neither)).toBeGreaterThan(100);
  });
});
