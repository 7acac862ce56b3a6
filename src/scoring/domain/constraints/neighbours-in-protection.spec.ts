import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aRequest,
  aUnit,
  aWorld,
  aPlacement,
  aCandidate,
  amountOf,
  assigned,
  strainSentence,
} from '../../testing/index.js';
import { plannedFrom } from '../planned.js';
import { neighbourPoints, neighboursInProtection } from './neighbours-in-protection.js';

const others = [{ id: 'U2' }, { id: 'U3' }, { id: 'U4', locality: 'L1' }];
const beside = (...departures: readonly string[]) => standing('CONFIRMED', departures);
const standing = (status: 'CONFIRMED' | 'ARRIVED', departures: readonly string[]) =>
  aCandidate({
    otherUnits: others,
    placements: departures.map((departure, place) => ({
      id: `PL${place}`,
      unit: `U${place + 2}`,
      departure,
      status,
    })),
  });

const together = (plan: readonly (readonly [request: string, unit: string, arrival: string])[]) => {
  const world = aWorld({
    units: [aUnit(), ...others.map(aUnit)],
    requests: ['R1', 'R2', 'R3'].map((id) => aRequest({ id, person: `K-${id}` })),
    placements: [aPlacement({ unit: 'U2' })],
  });
  const planned = plan.flatMap(
    ([request, unit, arrival]) => plannedFrom(world, assigned(request, unit, { arrival })) ?? [],
  );
  return neighboursInProtection.together?.(planned).map((figures) => figures?.amount ?? 0);
};

describe('neighbours-in-protection', () => {
  it('rises by one more for each further household', () => {
    expect([0, 1, 2, 3, 4].map(neighbourPoints)).toEqual([0, 1, 3, 6, 10]);
  });
  it('counts who stands in the locality and leaves after the day of the scenario, whatever the nights', () => {
    expect(amountOf(neighboursInProtection, beside('2026-12-02', '2028-01-01'))).toBe(3);
    expect(amountOf(neighboursInProtection, beside('2026-12-01', '2028-01-01'))).toBe(1);
    expect(amountOf(neighboursInProtection, beside('2026-12-01'))).toBe(0);
    expect(amountOf(neighboursInProtection, standing('ARRIVED', ['2026-12-01']))).toBe(1);
    expect(amountOf(neighboursInProtection, beside('2027-01-01', '2027-01-01', '2027-01-01'))).toBe(3);
    expect(strainSentence(neighboursInProtection, beside('2027-03-01', '2028-01-01'))).toBe(
      '2 protected households would already be in Bortby.',
    );
  });
  it('lets each planned household find those planned to arrive before it', () => {
    expect(
      together([
        ['R1', 'U1', '2026-12-03'],
        ['R2', 'U2', '2026-12-02'],
        ['R3', 'U3', '2026-12-03'],
      ]),
    ).toEqual([3, 1, 6]);
  });
  it('counts each locality by itself', () => {
    expect(
      together([
        ['R2', 'U4', '2026-12-01'],
        ['R1', 'U1', '2026-12-01'],
      ]),
    ).toEqual([0, 1]);
  });
  it('adds up to the same however the plan is sorted', () => {
    const plan = (['R1', 'R2', 'R3'] as const).map(
      (id, place) => [id, `U${place + 1}`, '2026-12-02'] as const,
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(plan, { minLength: 3 }), (shuffled) => {
        expect(together(shuffled)?.toSorted()).toEqual([1, 3, 6]);
      }),
    );
  });
});
