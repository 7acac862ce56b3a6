import { describe, expect, it } from '@jest/globals';
import { aCandidate } from '#scoring/testing';
import { higherCap } from './higher-cap.js';

const saturationCaps = [
  { minPopulation: 9_000, cap: 2 },
  { minPopulation: 0, cap: 1 },
  { minPopulation: 30_000, cap: 4 },
];
/** Three households stand in the unit's locality, of so many inhabitants. */
const changes = (population: number) => {
  const candidate = aCandidate({
    policy: { saturationCaps },
    otherUnits: ['U2', 'U3', 'U4', 'U5'].map((id) => ({ id })),
    placements: ['U2', 'U3', 'U4'].map((unit) => ({ id: `PL-${unit}`, person: `K-${unit}`, unit })),
  });
  const locality = { ...candidate.unit.locality, population };
  return higherCap({ ...candidate, unit: { ...candidate.unit, locality } }).map(({ change }) => change);
};

describe('a higher cap as a change that would free a unit', () => {
  it.each([
    [8_999, ['saturationCaps[minPopulation=0].cap 1 → 4']],
    [9_000, ['saturationCaps[minPopulation=9000].cap 2 → 4']],
    [29_999, ['saturationCaps[minPopulation=9000].cap 2 → 4']],
    [30_000, []],
  ])('with %i inhabitants: %j', (population, expected) => {
    expect(changes(population)).toEqual(expected);
  });
});
