import { afterAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { judgePlan, openWorld } from '#scoring';
import { Highs } from '../engines/highs.js';
import { denseScenario } from '../testing/dense-scenario.js';
import { bestOfEveryPlan, type Triple } from '../testing/every-plan.js';
import { solveScenario } from './solve-scenario.js';
import { sample } from '../../../test/harness/samples.js';

/** On this one, believing the engine called 535 / 100 / 1389 proved. */
const ONCE_WRONG = 1149;
const SAMPLE = sample(4, 30, 'FRISTAD_DENSE_PLANS');
const seeds = [ONCE_WRONG, ...Array.from({ length: SAMPLE }, (_, i) => i + 1)];

const highs = new Highs();
afterAll(() => highs.close());

const solved = async (seed: number) => {
  const scenario = denseScenario(seed);
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const plan = await solveScenario(world, { scenarioDigest: '', engine: highs, seed: 0, now: () => 0 });
  const [coverage = NaN, safety = NaN, suitability = NaN] = plan.levels.map(({ value }) => value);
  const values: Triple = [coverage, safety, suitability];
  return { world, plan, values };
};

describe(`${seeds.length} scenarios in which nearly nothing fits beside the rest`, () => {
  it(
    'are proved, and no plan of them is better',
    async () => {
      for (const seed of seeds) {
        const { world, plan, values } = await solved(seed);
        expect({ seed, best: values }).toEqual({ seed, best: bestOfEveryPlan(world, values) });
        expect({ seed, bounds: plan.levels.map(({ bound }) => bound) }).toEqual({ seed, bounds: values });
        expect(judgePlan(world, plan)).toEqual([]);
      }
    },
    60_000 + SAMPLE * 5_000,
  );

  it('the reading of every plan would notice one point too many on each level', async () => {
    const { world, values } = await solved(ONCE_WRONG);
    const [coverage, safety, suitability] = values;
    const worse: readonly Triple[] = [
      [coverage - 1, 0, 0],
      [coverage, safety + 1, 0],
      [coverage, safety, suitability + 1],
      [535, 100, 1389],
    ];
    for (const claimed of worse) expect(bestOfEveryPlan(world, claimed)).toEqual(values);
  });
});
