import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCandidate, aTerritory, type CandidateOver } from '../testing/index.js';
import { coverageWeight, safetyCost, strainsOf, suitabilityCost } from './costs.js';

const weight = (request: NonNullable<CandidateOver['request']>, policy: CandidateOver['policy'] = {}) => {
  const candidate = aCandidate({ request, policy });
  return coverageWeight(candidate.world, candidate.request);
};
/** Hostile ground at 7 500 m: 50 points; two spare beds; 3 days late; a neighbour; 1 400 SEK. */
const strained = (softWeights: Readonly<Record<string, number>> = {}) =>
  aCandidate({
    policy: { softWeights },
    unit: { beds: 4, monthlyCost: 1400 },
    otherUnits: [{ id: 'U2' }],
    placements: [{ unit: 'U2' }],
    arrival: '2026-12-04',
    scenario: { territories: [aTerritory()] },
    measured: { ground: { T1: 7500 } },
  });

describe('coverageWeight', () => {
  it('adds the urgency and the days of waiting, up to 60', () => {
    expect(weight({ urgency: 'EMERGENCY', registeredOn: '2026-11-24' })).toBe(107);
    expect(weight({ urgency: 'SHORT_NOTICE', registeredOn: '2026-10-02' })).toBe(90);
    expect(weight({ urgency: 'SHORT_NOTICE', registeredOn: '2026-10-01' })).toBe(90);
    expect(weight({ urgency: 'STANDARD', registeredOn: '2026-10-03' }, { waitingWeightPerDay: 3 })).toBe(187);
  });
  it('is never less than the urgency', () => {
    expect(weight({ registeredOn: '2026-12-20' })).toBe(10);
  });
});

describe('strainsOf', () => {
  it('tells only what costs something, with the weight of the policy or the default', () => {
    expect(strainsOf(strained({ 'spare-beds': 7 }))).toEqual([
      {
        constraint: 'hostile-ground-nearby',
        level: 'safety',
        amount: 50,
        weight: 10,
        sentence: '1 hostile territory lies within four buffers; the nearest (T1) is 7500 m away.',
      },
      {
        constraint: 'neighbours-in-protection',
        level: 'safety',
        amount: 1,
        weight: 20,
        sentence: '1 protected household would already be in Bortby.',
      },
      {
        constraint: 'spare-beds',
        level: 'suitability',
        amount: 2,
        weight: 7,
        sentence: 'The unit has 4 beds for 2 persons.',
      },
      {
        constraint: 'late-arrival',
        level: 'suitability',
        amount: 3,
        weight: 10,
        sentence: 'The household arrives 3 days after its earliest arrival.',
      },
      {
        constraint: 'region-load',
        level: 'suitability',
        amount: 10,
        weight: 5,
        sentence: 'Region NORD has more protected households per inhabitant than the country as a whole.',
      },
      {
        constraint: 'cost',
        level: 'suitability',
        amount: 14,
        weight: 1,
        sentence: 'The unit costs 1400 SEK per month.',
      },
    ]);
  });
  it('tells nothing about a perfect candidate', () => {
    expect(strainsOf(aCandidate())).toEqual([]);
  });
});

describe('safetyCost and suitabilityCost', () => {
  it('are the sums of the strains, without the neighbours', () => {
    const weights = fc.record({
      'hostile-ground-nearby': fc.nat(9),
      cost: fc.nat(9),
      'late-arrival': fc.nat(9),
    });
    fc.assert(
      fc.property(weights, (softWeights) => {
        const candidate = strained(softWeights);
        const sum = (level: string) =>
          strainsOf(candidate)
            .filter((strain) => strain.level === level && strain.constraint !== 'neighbours-in-protection')
            .reduce((points, { amount, weight: each }) => points + amount * each, 0);
        expect([safetyCost(candidate), suitabilityCost(candidate)]).toEqual([
          sum('safety'),
          sum('suitability'),
        ]);
      }),
    );
    expect([safetyCost(strained()), suitabilityCost(strained())]).toEqual([500, 134]);
  });
});
