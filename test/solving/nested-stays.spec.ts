import { describe, expect, it } from '@jest/globals';
import { plusDays } from '#kernel';
import { geodesicMeasure } from '#geodesy';
import { hardConstraints, openWorld, type Candidate, type HardConstraint } from '#scoring';
import { numberedConstraints } from '../../src/solving/explaining/broken.js';
import { crowdedScenario } from './crowded-scenario.js';

const SHAPES = [
  { before: 0, nights: 9, after: 30 },
  { before: 25, nights: 4, after: 0 },
  { before: 7, nights: 31, after: 12 },
  { before: 60, nights: 60, after: 60 },
];

/** Pairs of a candidate and the same one with a longer stay around. */
const pairs = (seed: number): readonly { readonly inner: Candidate; readonly outer: Candidate }[] => {
  const scenario = crowdedScenario(seed);
  const world = openWorld(scenario, geodesicMeasure(scenario));
  return [...world.requests.values()].flatMap((request) =>
    [...world.units.values()].flatMap((unit) =>
      SHAPES.map(({ before, nights, after }) => {
        const from = plusDays(request.earliest, seed % 9);
        const stay = { from, to: plusDays(from, nights) };
        const around = { from: plusDays(from, -before), to: plusDays(stay.to, after) };
        return { inner: { world, request, unit, stay }, outer: { world, request, unit, stay: around } };
      }),
    ),
  );
};
const all = Array.from({ length: 12 }, (_, number) => pairs(50 + number)).flat();

/** How often a stay breaks a constraint that a longer stay around it does not. */
const exceptions = ({ breach }: HardConstraint): number =>
  all.filter(({ inner, outer }) => breach(inner) !== undefined && breach(outer) === undefined).length;

describe('constraints that read the nights', () => {
  it('are broken by every longer stay around one that breaks them, so that a window can be read as a whole', () => {
    const { byNights } = numberedConstraints;
    expect(byNights.map(({ constraint }) => [constraint.id, exceptions(constraint)])).toEqual(
      byNights.map(({ constraint }) => [constraint.id, 0]),
    );
    expect(byNights.length).toBeGreaterThan(3);
  });

  it('are not those that read the arrival day: the search does find exceptions', () => {
    const { byArrival } = numberedConstraints;
    expect(byArrival).toHaveLength(1);
    expect(byArrival.every(({ constraint }) => exceptions(constraint) > 0)).toBe(true);
  });

  it('make, with those of the unit, the whole catalogue', () => {
    const { ofUnit, byNights, byArrival } = numberedConstraints;
    const ids = [...ofUnit, ...byNights, ...byArrival].map(({ constraint }) => constraint.id).sort();
    expect(ids).toEqual(hardConstraints.map(({ id }) => id).sort());
  });
});
