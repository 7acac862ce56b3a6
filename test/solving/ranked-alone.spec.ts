import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generateScenario } from '#generation';
import { geodesicMeasure, metresBetween } from '#geodesy';
import { isoDate, metres } from '#kernel';
import { openWorld, withUnits, type RequestInWorld, type Unit, type World } from '#scoring';
import { AlikeUnits, rankAlone, rankCandidates } from '#solving';
import { isSurelyNearer } from '../../src/scoring/domain/constraints/away-from-home.js';
import { sample } from '../harness/samples.js';

const SEEDS = Array.from({ length: sample(3, 20, 'FRISTAD_RANKED_ALONE') }, (_, seed) => seed + 1);
const EVERYTHING = { candidates: Infinity, excluded: Infinity, counts: () => true };

const aWorld = (seed: number): World => {
  const asOf = isoDate('2026-12-01');
  const whole = generateScenario({ requests: 25, units: 160, territories: 60, seed, asOf });
  const scenario = { ...whole, placements: [], nonAssociations: [] };
  const declined = (unit: Unit) => unit.id.endsWith('7');
  const measure = { ...geodesicMeasure(scenario), isDeclined: declined, hasDeclined: () => true };
  return openWorld(scenario, measure);
};
const inOrder = ({ excluded, ...others }: ReturnType<typeof rankCandidates>) => ({
  ...others,
  relaxations: others.relaxations.map(({ change, unitsFreed }) => ({ change, unitsFreed })),
  excluded: excluded.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)),
});
const alone = (world: World, request: RequestInWorld, alike: AlikeUnits) => {
  const { excludedInAll, ...ranking } = rankAlone({ world, request, alike }, EVERYTHING);
  expect(excludedInAll).toBe(ranking.excluded.length);
  return inOrder(ranking);
};
const changedIn = (world: World): World => {
  const changed = world.scenario.units
    .filter((_, place) => place % 5 === 0)
    .map((unit) => ({ ...unit, beds: unit.beds + 1, features: unit.features.slice(1), voids: [] }));
  const added = changed.slice(0, 3).map((unit) => ({ ...unit, id: `${unit.id}-b` as Unit['id'] }));
  return withUnits(world, { changed: [...changed, ...added], gone: [] });
};

it('knows of points that are surely nearer, or not, what is measured, and of most of them something', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const inSweden = fc.tuple(degrees(11, 24), degrees(55, 69.5));
  const beside = fc.tuple(degrees(-5, 5), degrees(-2.5, 2.5));
  let [known, asked] = [0, 0];
  fc.assert(
    fc.property(inSweden, beside, fc.integer({ min: 100, max: 200_000 }), ([x, y], [east, north], limit) => {
      const [a, b] = [
        [x, y],
        [x + east, y + north],
      ] as const;
      const said = isSurelyNearer(a, b, metres(limit));
      asked += 1;
      if (said !== undefined) known += 1;
      return said === undefined || said === metresBetween(a, b) < limit;
    }),
    { numRuns: sample(2000, 20_000), seed: 5 },
  );
  expect(known).toBeGreaterThan(0.8 * asked);
});

describe.each(SEEDS)('a request ranked where nobody stands (seed %i)', (seed) => {
  const world = aWorld(seed);
  const requests = [...world.requests.values()];
  const alike = new AlikeUnits();

  it('is ranked as if each unit had been asked by itself', () => {
    for (const request of requests)
      expect(alone(world, request, alike)).toEqual(inOrder(rankCandidates(world, request)));
    const admitted = requests.map((request) => rankCandidates(world, request).admitted);
    expect(admitted.some((count) => count > 0)).toBe(true);
  });

  it('is so still when units were changed and added, asked by what was remembered of the others', () => {
    const changed = changedIn(world);
    for (const request of requests)
      expect(alone(changed, request, alike)).toEqual(inOrder(rankCandidates(changed, request)));
  });

  it('would be another where what changed had not been followed', () => {
    const [before, changed] = [new AlikeUnits().follow(world.units), changedIn(world)];
    before.follow = () => before;
    const differing = requests.filter((request) => {
      const { admitted } = rankAlone({ world: changed, request, alike: before }, EVERYTHING);
      return admitted !== rankCandidates(changed, request).admitted;
    });
    expect(differing.length).toBeGreaterThan(0);
  });

  it('says so many candidates and of the excluded those that break the fewest constraints', () => {
    const [request] = requests;
    const all = alone(world, request!, alike);
    const extent = { candidates: 2, excluded: 7, counts: () => true };
    const some = rankAlone({ world, request: request!, alike }, extent);
    expect(some.candidates).toEqual(all.candidates.slice(0, 2));
    const sizes = all.excluded.map(({ reasons }) => reasons.length).toSorted((a, b) => a - b);
    expect(some.excluded.map(({ reasons }) => reasons.length)).toEqual(sizes.slice(0, 7));
    expect(some.excludedInAll).toBe(all.excluded.length);
  });
});
