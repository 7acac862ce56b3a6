import { describe, expect, it } from '@jest/globals';
import { aRequest, aUnit, aWorld } from '#scoring/testing';
import { apartnessOf } from './apart.js';
import { atOnce } from './at-once.js';

/** As many metres of the equator as a limit that a test is about: no chord tells, and the measure is asked. */
const degrees = (metres: number): number => metres / 111_319.490_793;
const threat = (...ownGroups: string[]) => ({
  level: 'HIGH' as const,
  scope: 'REGIONAL' as const,
  ownGroups,
  otherGroups: [],
});

/** Two households in two units of two localities, so many metres apart. */
const near = (between: number, limit: number, over: Parameters<typeof aWorld>[0] = {}) => {
  const world = aWorld(
    {
      groupRelations: [{ a: 'G1', b: 'G2', relation: 'HOSTILE' }],
      units: [
        aUnit({ locality: 'L1', location: [0, 0] }),
        aUnit({ id: 'U2', locality: 'L2', location: [degrees(limit), 0] }),
      ] as never,
      requests: [
        aRequest({ threat: threat('G1') }),
        aRequest({ id: 'R2', person: 'K-2', threat: threat('G2') }),
      ] as never,
      ...over,
    },
    { between },
  );
  return atOnce(apartnessOf(world)).map(({ constraint, near: units }) => [constraint, units.get(0, 1)]);
};

describe('units too near each other', () => {
  it.each([
    [19_999, true],
    [20_000, true],
    [20_001, false],
  ])('for households in conflict, at %i m of 20 000: %s', (between, isNear) => {
    expect(near(between, 20_000)).toEqual([['conflicting-households-apart', isNear]]);
  });

  it.each([
    [6_999, true],
    [7_000, true],
    [7_001, false],
  ])('for persons kept 7 000 m apart, at %i m: %s', (between, isNear) => {
    const nonAssociation = { a: 'K-1', b: 'K-2', scope: 'DISTANCE', metres: 7_000 } as const;
    expect(near(between, 7_000, { groupRelations: [], nonAssociations: [nonAssociation] as never })).toEqual([
      ['non-association', isNear],
    ]);
  });
});
