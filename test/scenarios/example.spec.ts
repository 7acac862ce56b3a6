import { afterAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { digestOf, examplePlan, exampleScenario, parsePlan, parseScenario } from '#interchange';
import { judgePlan, openWorld } from '#scoring';
import { Highs, solveScenario } from '#solving';

describe('the scenario that the API document takes its examples from', () => {
  const engine = new Highs();
  afterAll(() => engine.close());

  it('is one, and its plan is the best there is', async () => {
    const [scenario, plan] = [parseScenario(exampleScenario), parsePlan(examplePlan)];
    if (!scenario.ok || !plan.ok) throw new Error(JSON.stringify([scenario, plan]));
    const world = openWorld(scenario.value, geodesicMeasure(scenario.value));
    expect(judgePlan(world, plan.value)).toEqual([]);
    const scenarioDigest = digestOf(scenario.value);
    const settings = { scenarioDigest, engine, seed: 0, now: () => performance.now() };
    const { timing: _, engine: __, ...solved } = await solveScenario(world, settings);
    expect(examplePlan).toMatchObject(solved);
  });
});
