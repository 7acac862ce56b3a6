import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPlacement, aRequest, assigned, aUnit, aWorld } from '../testing/index.js';
import { scorePlan } from './score-plan.js';

const world = aWorld({
  units: [aUnit({ monthlyCost: 700 }), aUnit({ id: 'U2', beds: 5 }), aUnit({ id: 'U3' })],
  requests: [
    aRequest({ urgency: 'EMERGENCY' }),
    aRequest({ id: 'R2', person: 'K-2', registeredOn: '2026-11-30' }),
    aRequest({ id: 'R3', person: 'K-3' }),
  ],
  placements: [aPlacement({ unit: 'U3', departure: '2026-12-02' })],
});
const both = [assigned('R1', 'U1', { arrival: '2026-12-03' }), assigned('R2', 'U2')];

describe('scorePlan', () => {
  it('adds a plan up, level by level', () => {
    const { strains, ...levels } = scorePlan(world, both);
    expect(levels).toEqual({ coverage: 111, safety: 80, suitability: 187 });
    const found = [...strains].map(([request, list]) => [
      request,
      list.map(({ constraint, amount, weight }) => `${constraint} ${amount} × ${weight}`),
    ]);
    expect(found).toEqual([
      ['R1', ['neighbours-in-protection 3 × 20', 'late-arrival 2 × 10', 'region-load 10 × 5', 'cost 7 × 1']],
      ['R2', ['neighbours-in-protection 1 × 20', 'spare-beds 3 × 20', 'region-load 10 × 5']],
    ]);
  });
  it('adds nothing for nothing', () => {
    expect(scorePlan(world, [])).toEqual({ coverage: 0, safety: 0, suitability: 0, strains: new Map() });
    expect(scorePlan(world, [assigned('R9', 'U1'), assigned('R1', 'U9')])).toMatchObject({
      coverage: 0,
      safety: 0,
    });
  });
  it('adds up to the same however the plan is sorted', () => {
    const plan = [...both, assigned('R3', 'U3')];
    const { coverage, safety, suitability } = scorePlan(world, plan);
    fc.assert(
      fc.property(fc.shuffledSubarray(plan, { minLength: 3 }), (shuffled) => {
        expect(scorePlan(world, shuffled)).toMatchObject({ coverage, safety, suitability });
      }),
    );
  });
});
