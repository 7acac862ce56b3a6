import { afterAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { isoDate, personKey } from '#kernel';
import { openWorld, type Scenario } from '#scoring';
import { Highs } from '../engines/highs.js';
import { JavascriptLpSolver } from '../engines/javascript-lp-solver.js';
import { solveScenario } from './solve-scenario.js';
import { bestOfEveryPlan } from '../testing/every-plan.js';
import { tinyScenario } from '../testing/tiny-scenario.js';
import { sample } from '../../../test/harness/samples.js';

const highs = new Highs();
afterAll(() => highs.close());

/** Each is the scenario as a solver would see it that does not know one rule. */
const overlooking: Readonly<Record<string, (scenario: Scenario) => Scenario>> = {
  'the saturation cap': (scenario) => ({
    ...scenario,
    policy: { ...scenario.policy, saturationCaps: [{ minPopulation: 0, cap: 99 }] },
  }),
  'that days are past': (scenario) => ({ ...scenario, asOf: isoDate('2026-11-01') }),
  'who asks twice': (scenario) => ({
    ...scenario,
    requests: scenario.requests.map((request, i) => ({ ...request, person: personKey(`K-${i}`) })),
  }),
  'who has not left': (scenario) => ({
    ...scenario,
    placements: scenario.placements.map((one) =>
      one.status === 'ARRIVED' ? { ...one, status: 'CONFIRMED' as const } : one,
    ),
  }),
};

const solved = async (seed: number, engine: Highs | JavascriptLpSolver) => {
  const scenario = tinyScenario(seed);
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const plan = await solveScenario(world, {
    scenarioDigest: 'none',
    engine,
    seed: 0,
    now: () => performance.now(),
  });
  return {
    world,
    plan,
    levels: plan.levels.map(({ value }) => value),
    bounds: plan.levels.map(({ bound }) => bound),
  };
};

const [FIRST, SECOND] = [sample(30, 500), sample(9, 150)];

describe('the solver against every plan there is', () => {
  it(`finds and proves the same three level values on ${FIRST} small scenarios`, async () => {
    for (let seed = 1; seed <= FIRST; seed++) {
      const { world, levels, bounds } = await solved(seed, highs);
      expect({ seed, levels }).toEqual({ seed, levels: bestOfEveryPlan(world) });
      expect({ seed, bounds }).toEqual({ seed, bounds: levels });
    }
  });

  it('and so does the whole model in the second engine', async () => {
    const second = new JavascriptLpSolver();
    for (let seed = 1; seed <= SECOND; seed++) {
      const { world, levels, plan } = await solved(seed, second);
      expect({ seed, levels }).toEqual({ seed, levels: bestOfEveryPlan(world) });
      expect(plan.status).not.toBe('FEASIBLE');
    }
  });

  it.each(Object.entries(overlooking))('would notice a solver that overlooks %s', async (_, overlook) => {
    let noticed = 0;
    for (let seed = 1; seed <= 300 && noticed <= 5; seed++) {
      const scenario = tinyScenario(seed);
      const best = bestOfEveryPlan(openWorld(scenario, geodesicMeasure(scenario)));
      const careless = openWorld(overlook(scenario), geodesicMeasure(scenario));
      const plan = await solveScenario(careless, {
        scenarioDigest: '',
        engine: highs,
        seed: 0,
        now: () => 0,
      });
      if (plan.levels.some(({ value }, i) => value !== best[i])) noticed += 1;
    }
    expect(noticed).toBeGreaterThan(5);
  });
});
