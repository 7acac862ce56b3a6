import { beforeAll, describe, expect, it } from '@jest/globals';
import { kinks } from '@turf/turf';
import { day, groupCode } from '#kernel';
import { geodesicMeasure, geodesicMetres } from '#geodesy';
import { parseScenario } from '#interchange';
import {
  aCandidateOf,
  breachesOf,
  inConflict,
  openWorld,
  standingFindings,
  type Scenario,
  type World,
} from '#scoring';
import { sample } from '../../test/harness/samples.js';
import { generateScenario } from './index.js';

const UNITS = sample(400, 1_500);

const worldOf = (scenario: Scenario): World => openWorld(scenario, geodesicMeasure(scenario));
const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean) =>
  items.filter(holds).length / items.length;

describe('a generated day', () => {
  let scenario: Scenario;
  let world: World;
  beforeAll(() => {
    scenario = generateScenario({ requests: 60, units: UNITS, territories: 60, seed: 7 });
    world = worldOf(scenario);
  });

  it('is a scenario that the interchange format accepts', () => {
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ ok: true, value: scenario });
  });

  it('comes out the same for the same seed and different for another', () => {
    const again = generateScenario({ requests: 60, units: UNITS, territories: 60, seed: 7 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(scenario));
    const other = generateScenario({ requests: 60, units: UNITS, territories: 60, seed: 8 });
    expect(other.units).not.toEqual(scenario.units);
  });

  it('says how far it is, from nothing to all, and comes out the same', () => {
    const wish = { requests: 5, units: 200, territories: 10, seed: 3 };
    const shares: number[] = [];
    expect(generateScenario(wish, (share) => shares.push(share))).toEqual(generateScenario(wish));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.length > 50, (shares.at(-1) ?? 0) > 0.95]).toEqual([0, true, true]);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('asks as the field study says: half emergencies, seven in ten moving away, a third with children', () => {
    expect(shareOf(scenario.requests, ({ kind }) => kind === 'EMERGENCY')).toBe(0.5);
    expect(shareOf(scenario.requests, ({ relocationRequired }) => relocationRequired)).toBe(0.7);
    expect(shareOf(scenario.requests, ({ household }) => household.children > 0)).toBeCloseTo(1 / 3, 10);
  });

  it('has standing placements in a fifth of the units, and none breaks a rule', () => {
    expect(world.standing).toHaveLength(UNITS / 5);
    expect(standingFindings(world)).toEqual([]);
  });

  it('would show rules broken: with everybody of one group the standing placements are in conflict', () => {
    const groups = [groupCode('G01')];
    const placements = scenario.placements.map((placement) => ({ ...placement, groups }));
    expect(standingFindings(worldOf({ ...scenario, placements })).length).toBeGreaterThan(UNITS / 30);
  });

  it('brings between a tenth and a quarter of all pairs of requests into conflict', () => {
    const requests = [...world.requests.values()];
    const pairs = requests.flatMap((a, i) => requests.slice(i + 1).map((b) => [a, b] as const));
    const share = shareOf(pairs, ([a, b]) => inConflict(a, b));
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.25);
  });

  it('has a unit for most requests by themselves, not for all', () => {
    const hasCandidate = (request: ReturnType<World['requests']['get']> & object): boolean =>
      [...world.units.values()].some((unit) =>
        Array.from({ length: request.latest - request.earliest + 1 }, (_, i) =>
          day(request.earliest + i),
        ).some((arrival) => breachesOf(aCandidateOf(world, request, { unit, arrival })).length === 0),
      );
    const share = shareOf([...world.requests.values()], hasCandidate);
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1);
  });

  it('keeps every unit within 6 km of the point of its locality', () => {
    const away = [...world.units.values()].map(({ unit, locality }) =>
      geodesicMetres(unit.location, locality.location),
    );
    expect(Math.max(...away)).toBeLessThan(6_050);
    expect(Math.max(...away)).toBeGreaterThan(3_000);
  });

  it('draws grounds of half a kilometre to six across, whose edges never cross', () => {
    for (const { geometry } of scenario.territories) {
      if (geometry.type !== 'Polygon') throw new TypeError('A generated ground is one polygon.');
      const ring = geometry.coordinates[0] ?? [];
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(kinks({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] }).features).toEqual([]);
      const across = Math.max(...ring.flatMap((a) => ring.map((b) => geodesicMetres(a, b))));
      expect(across).toBeGreaterThan(300);
      expect(across).toBeLessThan(6_050);
    }
  });
});

describe('a generated scenario of another size', () => {
  it.each([
    { requests: 0, units: 1, territories: 0, seed: 0 },
    { requests: 3, units: 40, territories: 1, seed: -5 },
    { requests: 200, units: sample(600, 2_000), territories: 60, seed: 11, scarcity: 0.35 },
    {
      requests: sample(300, 1_000),
      units: sample(270, 900),
      territories: sample(45, 150),
      seed: 3,
      scarcity: 1,
    },
  ])('is accepted and its standing placements break nothing: %j', (wish) => {
    const scenario = generateScenario(wish);
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ ok: true });
    expect(scenario.requests).toHaveLength(wish.requests);
    expect(scenario.units).toHaveLength(wish.units);
    expect(standingFindings(worldOf(scenario))).toEqual([]);
  });

  it.each([
    [
      { requests: -1, units: 5, territories: 0, seed: 1 },
      'The number of requests must be a whole number of 0 or more, got -1.',
    ],
    [
      { requests: 1, units: 0, territories: 0, seed: 1 },
      'The number of units must be a whole number of 1 or more, got 0.',
    ],
    [
      { requests: 1, units: 5, territories: 0.5, seed: 1 },
      'The number of territories must be a whole number of 0 or more, got 0.5.',
    ],
  ])('is refused when the wish makes no sense', (wish, sentence) => {
    expect(() => generateScenario(wish)).toThrow(new RangeError(sentence));
  });
});
