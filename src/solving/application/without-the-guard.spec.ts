import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { openWorld, type Scenario } from '#scoring';
import { Highs } from '../engines/highs.js';
import { BelievingTheEngine } from '../testing/believing-the-engine.js';
import { denseScenario } from '../testing/dense-scenario.js';
import { bestOfEveryPlan, type Triple } from '../testing/every-plan.js';
import { falseClaims } from '../testing/false-claims.js';
import type { LevelProof } from './level-proof.port.js';
import { gatherPool } from './offers.js';
import { unhurried } from './pace.js';
import { searchFor } from './search-for.js';

const fixture = new URL('../../../fixtures/scenarios/presolve-cuts-off.json', import.meta.url);
const presolveCutsOff = JSON.parse(readFileSync(fixture, 'utf8')) as Scenario;
const scenarios: readonly (readonly [string, Scenario])[] = [
  ['presolve-cuts-off', presolveCutsOff],
  ['dense 1149', denseScenario(1149)],
];

const highs = new Highs();
afterAll(() => highs.close());

/** What an honest HiGHS leads to, and what of it goes beyond the truth. */
const solved = async (scenario: Scenario, proof?: LevelProof) => {
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const pace = unhurried();
  const gathered = await gatherPool(world, pace, () => undefined);
  const how = { engine: highs, pace, seed: 0, report: () => undefined };
  const { values, bounds } = await searchFor(gathered, proof ? { ...how, proof } : how);
  const { coverage, safety, suitability } = values;
  const found: Triple = [coverage, safety, suitability];
  const truth = bestOfEveryPlan(world);
  return { found, truth, claims: falseClaims(values, bounds, truth) };
};

describe.each(scenarios)('of %s', (_, scenario) => {
  it('nothing is claimed that is not so', async () => {
    const { found, truth, claims } = await solved(scenario);
    expect([found, claims]).toEqual([truth, []]);
  });

  it('a plan that is not the best is called proved as soon as the engine is believed', async () => {
    const { found, truth, claims } = await solved(scenario, new BelievingTheEngine());
    expect(found).not.toEqual(truth);
    expect(claims).toHaveLength(1);
  });
});
