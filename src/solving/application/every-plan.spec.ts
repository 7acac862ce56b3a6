import { afterAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { openWorld } from '#scoring';
import { Highs } from '../engines/highs.js';
import { JavascriptLpSolver } from '../engines/javascript-lp-solver.js';
import { solveScenario } from './solve-scenario.js';
import { bestOfEveryPlan } from '../testing/every-plan.js';
import { tinyScenario } from '../testing/tiny-scenario.js';

const highs = new Highs();
afterAll(() => highs.close());

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

describe('the solver against every plan there is', () => {
  it('finds and proves the same three level values on 500 small scenarios', async () => {
    for (let seed = 1; seed <= 500; seed++) {
      const { world, levels, bounds } = await solved(seed, highs);
      expect({ seed, levels }).toEqual({ seed, levels: bestOfEveryPlan(world) });
      expect({ seed, bounds }).toEqual({ seed, bounds: levels });
    }
  }, 300_000);

  it('and so does the whole model in the second engine', async () => {
    const second = new JavascriptLpSolver();
    for (let seed = 1; seed <= 150; seed++) {
      const { world, levels, plan } = await solved(seed, second);
      expect({ seed, levels }).toEqual({ seed, levels: bestOfEveryPlan(world) });
      expect(plan.status).not.toBe('FEASIBLE');
    }
  }, 300_000);

  it('would notice a solver that overlooks the saturation cap', async () => {
    let noticed = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const scenario = tinyScenario(seed);
      const best = bestOfEveryPlan(openWorld(scenario, geodesicMeasure(scenario)));
      const policy = { ...scenario.policy, saturationCaps: [{ minPopulation: 0, cap: 99 }] };
      const careless = openWorld({ ...scenario, policy }, geodesicMeasure(scenario));
      const plan = await solveScenario(careless, {
        scenarioDigest: '',
        engine: highs,
        seed: 0,
        now: () => 0,
      });
      if (plan.levels.some(({ value }, i) => value !== best[i])) noticed += 1;
    }
    expect(noticed).toBeGreaterThan(10);
  }, 120_000);
});
