import { afterAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { isoDate, personKey } from '#kernel';
import { judge, openWorld, type Policy, type Scenario } from '#scoring';
import { Highs } from '../engines/highs.js';
import { JavascriptLpSolver } from '../engines/javascript-lp-solver.js';
import { solveScenario } from './solve-scenario.js';
import { bestOfEveryPlan } from '../testing/every-plan.js';
import { tinyScenario } from '../testing/tiny-scenario.js';
import { sample } from '../../../test/harness/samples.js';

const highs = new Highs();
afterAll(() => highs.close());

const nationally = ({ regional: _, ...policy }: Policy): Policy => policy;

/** Each is the scenario as a solver would see it that does not know one rule. */
const overlooking: Readonly<Record<string, (scenario: Scenario) => Scenario>> = {
  'the saturation cap': (scenario) => ({
    ...scenario,
    policy: { ...scenario.policy, saturationCaps: [{ minPopulation: 0, cap: 99 }] },
  }),
  'what a region has stricter': (scenario) => ({ ...scenario, policy: nationally(scenario.policy) }),
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

const AS_SAID = { scenarioDigest: 'none', seed: 0, now: () => performance.now() };
const solved = async (seed: number, engine: Highs | JavascriptLpSolver) => {
  const scenario = tinyScenario(seed);
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const plan = await solveScenario(world, { ...AS_SAID, engine });
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

  it('makes plans under a stricter region that the country’s figures allow, and not the other way round', async () => {
    let stricter = 0;
    for (let seed = 1; seed <= FIRST || stricter === 0; seed++) {
      const { world, plan } = await solved(seed, highs);
      const scenario = { ...world.scenario, policy: nationally(world.policy) };
      const national = openWorld(scenario, geodesicMeasure(scenario));
      const against = judge(national, plan.assignments);
      expect({ seed, against }).toEqual({ seed, against: [] });
      const { assignments } = await solveScenario(national, { ...AS_SAID, engine: highs });
      if (judge(world, assignments).length > 0) stricter += 1;
    }
    expect(stricter).toBeGreaterThan(0);
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
