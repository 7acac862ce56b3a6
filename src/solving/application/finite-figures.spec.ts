import { describe, expect, it } from '@jest/globals';
import { plusDays } from '#kernel';
import { geodesicMeasure } from '#geodesy';
import {
  aCandidateOf,
  breachesOf,
  coverageWeight,
  openWorld,
  safetyCost,
  scenarioFindings,
  standingFindings,
  strainsOf,
  suitabilityCost,
  type Scenario,
  type World,
} from '#scoring';
import { Seeded } from '../testing/seeded.js';
import { tinyScenario } from '../testing/tiny-scenario.js';

/** Figures at the ends of what a file may hold. */
const extreme = (seed: number): Scenario => {
  const draw = new Seeded(seed);
  const scenario = tinyScenario(seed);
  const metres = () => draw.of([0, 1, 2_000_000]);
  const policy = {
    ...scenario.policy,
    hostileBufferMetres: {
      ESPECIALLY_VULNERABLE: metres(),
      RISK: metres(),
      VULNERABLE: metres(),
      OTHER: metres(),
    },
    leastRelocationMetres: metres(),
    dispersionMetres: metres(),
    coolOffDays: draw.of([0, 36_525]),
    waitingWeightPerDay: draw.of([0, 1_000_000]),
    softWeights: {},
  };
  const population = draw.chance(0.5) ? 0 : undefined;
  const changed = {
    ...scenario,
    policy,
    localities: scenario.localities.map((one) => ({
      ...one,
      population: population ?? draw.of([0, 1, 10_000_000]),
    })),
    territories: scenario.territories.map((one) => ({ ...one, confidence: draw.of([0, 1]) })),
  };
  return changed as unknown as Scenario;
};

const figuresOf = (world: World): readonly number[] =>
  [...world.requests.values()].flatMap((request) =>
    [...world.units.values()].flatMap((unit) => {
      const candidate = aCandidateOf(world, request, { unit, arrival: plusDays(request.earliest, 0) });
      const strains = strainsOf(candidate).flatMap(({ amount, weight }) => [amount, weight]);
      return [...strains, safetyCost(candidate), suitabilityCost(candidate), coverageWeight(world, request)];
    }),
  );
const sentencesOf = (world: World): readonly string[] => [
  ...[...standingFindings(world), ...scenarioFindings(world)].map(({ sentence }) => sentence),
  ...[...world.requests.values()].flatMap((request) =>
    [...world.units.values()].flatMap((unit) =>
      breachesOf(aCandidateOf(world, request, { unit, arrival: request.earliest })).map(
        ({ sentence }) => sentence,
      ),
    ),
  ),
];

describe('every figure of a legal scenario', () => {
  it('is a whole number, and no sentence holds one that is none', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const scenario = extreme(seed);
      const world = openWorld(scenario, geodesicMeasure(scenario));
      expect({ seed, odd: figuresOf(world).filter((figure) => !Number.isInteger(figure)) }).toEqual({
        seed,
        odd: [],
      });
      expect(sentencesOf(world).filter((sentence) => /NaN|Infinity|undefined/.test(sentence))).toEqual([]);
    }
  });
});
