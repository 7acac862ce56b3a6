import { describe, expect, it } from '@jest/globals';
import { aRequest, aUnit, aWorld } from '../testing/index.js';
import { scenarioFindings } from './scenario-findings.js';

const needing = (needs: readonly string[], children = 0) =>
  scenarioFindings(
    aWorld({
      units: [aUnit({ features: ['STEP_FREE'] }), aUnit({ id: 'U2', features: ['QUIET'] })],
      requests: [aRequest({ needs, household: { adults: 1, children } })],
    }),
  );

describe('scenarioFindings', () => {
  it('finds a need that no unit offers, whoever offers the others', () => {
    expect(needing(['STEP_FREE', 'QUIET'])).toEqual([]);
    expect(needing(['STEP_FREE', 'STEPFREE'])).toEqual([
      {
        placements: [],
        constraint: 'need-nobody-offers',
        sentence: 'Request R1 needs STEPFREE, which no unit offers.',
      },
    ]);
    expect(needing([], 1).map(({ sentence }) => sentence)).toEqual([
      'Request R1 needs CHILDREN_WELCOME, which no unit offers.',
    ]);
  });
  it('finds a unit that lies away from its locality', () => {
    const at = (between: number) => scenarioFindings(aWorld({}, { between }));
    expect(at(25_000)).toEqual([]);
    expect(at(25_001.5)).toEqual([
      {
        placements: [],
        constraint: 'unit-away-from-locality',
        sentence: 'Unit U1 lies 25001 m from Bortby, its locality; no more than 25000 m is usual.',
      },
    ]);
  });
});
