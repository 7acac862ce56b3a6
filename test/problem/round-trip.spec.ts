import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generateScenario } from '#generation';
import { digestOf } from '#interchange';
import type { Position } from '#kernel';
import { inScenarioOrder, type Scenario } from '#scoring';
import { aSilentService, type SilentService } from '../harness/service/silent.js';
import { storedScenario } from '../harness/what-is-stored.js';
import { engines } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';

const EMPTY = `
  ALTER TABLE fristad.decision_record DISABLE TRIGGER decisions_stay_on_record;
  TRUNCATE fristad.region, fristad.municipality, fristad.locality, fristad.hostile_group, fristad.group_relation,
           fristad.territory, fristad.provider, fristad.housing_unit, fristad.unit_void, fristad.placement_request,
           fristad.exclusion_zone, fristad.non_association, fristad.placement, fristad.policy_version,
           fristad.scenario_import, fristad.solver_run, fristad.plan, fristad.plan_level, fristad.plan_assignment,
           fristad.plan_unplaced, fristad.plan_finding CASCADE`;

/** Moves every point a little, so that its coordinates use all the digits that a double has. */
const nudged = (scenario: Scenario, by: number): Scenario => {
  const move = ([lon, lat]: Position): Position => [lon + by, lat + by / 3];
  return {
    ...scenario,
    localities: scenario.localities.map((locality) => ({ ...locality, location: move(locality.location) })),
    units: scenario.units.map((unit) => ({ ...unit, location: move(unit.location) })),
    territories: scenario.territories.map(({ geometry, ...territory }) => ({
      ...territory,
      geometry:
        geometry.type === 'Polygon'
          ? { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(move)) }
          : geometry,
    })),
  };
};
const wish = fc.record({
  requests: fc.integer({ min: 0, max: 12 }),
  units: fc.integer({ min: 1, max: 60 }),
  territories: fc.integer({ min: 0, max: 12 }),
  seed: fc.integer({ min: 0, max: 100_000 }),
  scarcity: fc.double({ min: 0, max: 1, noNaN: true }),
});
const scenarios = fc
  .tuple(wish, fc.double({ min: 0, max: 0.001, noNaN: true }))
  .map(([wished, by]) => nudged(generateScenario(wished), by));

describe.each(engines)('a scenario taken in and collected again ($name)', (engine) => {
  let service: SilentService;
  const throughTheDatabase = async (scenario: Scenario): Promise<Scenario> => {
    await service.database.query(EMPTY);
    await service.takeIn(scenario);
    return service.directly(() => storedScenario(service.app));
  };

  beforeAll(async () => {
    service = await aSilentService(engine);
  });
  afterAll(() => service.drop());

  it('has the digest that it had, whatever is in it', async () => {
    const property = fc.asyncProperty(scenarios, async (scenario) => {
      const collected = await throughTheDatabase(scenario);
      expect(digestOf(collected)).toBe(digestOf(inScenarioOrder(scenario)));
    });
    await fc.assert(property, { numRuns: sample(2, 25) });
  });

  it('would not have it if one digit of one coordinate were lost', async () => {
    const [scenario] = fc.sample(wish, { numRuns: 1, seed: 5 }).map((wished) => generateScenario(wished));
    if (scenario === undefined) throw new RangeError('no scenario');
    const collected = await throughTheDatabase(scenario);
    const [first, ...units] = collected.units;
    if (first === undefined) throw new RangeError('no unit');
    const [lon, lat] = first.location;
    const rounded = { ...collected, units: [{ ...first, location: [lon + 4e-15, lat] as const }, ...units] };
    expect(digestOf(rounded)).not.toBe(digestOf(inScenarioOrder(scenario)));
  });
});
