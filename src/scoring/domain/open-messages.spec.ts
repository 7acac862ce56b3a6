import { describe, expect, it } from '@jest/globals';
import { aCandidate, aTerritory } from '../testing/index.js';
import { hardConstraints, softConstraints } from './lists.js';
import { openReasons, openStrains } from './open-messages.js';

const near = (metres: number) =>
  aCandidate({ scenario: { territories: [aTerritory()] }, measured: { ground: { T1: metres } } });
const reasonsOf = (candidate: ReturnType<typeof aCandidate>) =>
  openReasons(
    hardConstraints.flatMap(({ id, breach }) => {
      const figures = breach(candidate);
      return figures === undefined ? [] : [{ constraint: id, figures }];
    }),
  );

describe('what is told of a unit', () => {
  it('is told of constraints that tell of nobody else, and of no other', () => {
    for (const { id, discloses, message } of [...hardConstraints, ...softConstraints])
      expect([id, message !== null]).toEqual([id, discloses === 'case']);
  });

  it('says kilometres, rounded down, and neither metres nor who holds which ground', () => {
    expect(reasonsOf(near(2999.7))).toEqual([
      {
        constraint: 'clear-of-hostile-ground',
        code: 'TOO_NEAR_HOSTILE_GROUND',
        figures: { territories: 1, kilometres: 2, leastKilometres: 3 },
        sentence: 'The unit lies 2 km from hostile ground; at least 3 km is required.',
      },
    ]);
    expect(reasonsOf(near(2000))).toEqual(reasonsOf(near(2999)));
    expect(reasonsOf(near(1999))).not.toEqual(reasonsOf(near(2000)));
    expect(reasonsOf(near(0.5))[0]).toMatchObject({
      code: 'TOO_NEAR_HOSTILE_GROUND',
      figures: { kilometres: 0 },
      sentence: 'The unit lies less than 1 km from hostile ground; at least 3 km is required.',
    });
    expect(reasonsOf(near(0))[0]).toMatchObject({
      code: 'INSIDE_HOSTILE_GROUND',
      sentence: 'The unit lies inside hostile ground.',
    });
  });

  it('says the same of what lies near as a strain', () => {
    const [strain] = openStrains(near(5999));
    expect(strain).toMatchObject({
      constraint: 'hostile-ground-nearby',
      code: 'HOSTILE_GROUND_NEARBY',
      figures: { territories: 1, kilometres: 5 },
      sentence: '1 hostile territory lies within four buffers; the nearest is 5 km away.',
    });
    expect(openStrains(aCandidate())).toEqual([]);
  });

  it('says how near home a unit lies', () => {
    const candidate = aCandidate({
      request: { relocationRequired: true },
      measured: { between: 4321 },
    });
    expect(reasonsOf(candidate)[0]).toMatchObject({
      code: 'TOO_NEAR_HOME',
      figures: { kilometres: 4 },
    });
  });

  it.each([
    [
      { unit: { beds: 1 }, request: { household: { adults: 2, children: 1 } } },
      'TOO_FEW_BEDS',
      { beds: 1, persons: 3 },
    ],
    [{ provider: { vetted: false } }, 'PROVIDER_NOT_VETTED', { provider: 'P1' }],
    [
      { request: { minProtectionLevel: 3 }, unit: { protectionLevel: 1 } },
      'PROTECTION_TOO_LOW',
      { level: 1, leastLevel: 3 },
    ],
  ] as const)('fills a message with typed figures: %j', (over, code, figures) => {
    expect(reasonsOf(aCandidate(over as object))).toContainEqual(expect.objectContaining({ code, figures }));
  });
});
