import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dateOf, day, plusDays } from '#kernel';
import { geodesicMeasure } from '#geodesy';
import { parseScenario } from '#interchange';
import {
  aCandidateOf,
  breachesOf,
  hardConstraints,
  judge,
  openWorld,
  planConstraints,
  scorePlan,
  softConstraints,
  type Assignment,
  type World,
} from '#scoring';

const FOLDER = 'fixtures/scenarios/tiny/';
type KnownPlan = {
  readonly levels: { readonly coverage: number; readonly safety: number; readonly suitability: number };
  readonly assignments: readonly {
    readonly request: string;
    readonly unit: string;
    readonly arrival: string;
  }[];
  readonly unplaced: readonly {
    readonly request: string;
    readonly code: string | null;
    readonly outcompeted: boolean;
  }[];
};

const read = (name: string): unknown => JSON.parse(readFileSync(FOLDER + name, 'utf8'));
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.plan.json'))
  .map((name) => name.replace('.plan.json', ''));

const worldOf = (name: string): World => {
  const scenario = parseScenario(read(`${name}.json`));
  if (!scenario.ok) throw new TypeError(JSON.stringify(scenario.refusal));
  return openWorld(scenario.value, geodesicMeasure(scenario.value));
};

/** Every assignment of one request that breaks no hard constraint. */
const possible = (world: World, id: string): readonly Assignment[] => {
  const request = world.requests.get(id);
  if (request === undefined) throw new RangeError(id);
  const days = Array.from({ length: request.latest - request.earliest + 1 }, (_, i) =>
    day(request.earliest + i),
  );
  return [...world.units.values()].flatMap((unit) =>
    days
      .filter((arrival) => breachesOf(aCandidateOf(world, request, { unit, arrival })).length === 0)
      .map((arrival) => ({
        request: request.request.id,
        unit: unit.unit.id,
        arrival: dateOf(arrival),
        departure: dateOf(plusDays(arrival, request.request.nights)),
      })),
  );
};

/** Every plan there is, the empty one included, that the rules let pass. */
const everyPlan = (world: World): readonly (readonly Assignment[])[] =>
  [...world.requests.keys()]
    .reduce<readonly (readonly Assignment[])[]>(
      (plans, id) => {
        const choices = possible(world, id);
        return plans.flatMap((plan) => [plan, ...choices.map((choice) => [...plan, choice])]);
      },
      [[]],
    )
    .filter((plan) => judge(world, plan).length === 0);

/** No scenario file says what was declined. */
const IN_NO_FILE = ['not-declined'];

/** The constraints that rule out a place, forbid two together or cost something somewhere in the scenario. */
const inPlay = (world: World): readonly string[] => {
  const candidates = [...world.requests.values()].flatMap((request) =>
    [...world.units.values()].flatMap((unit) =>
      [request.earliest, request.latest].map((arrival) => aCandidateOf(world, request, { unit, arrival })),
    ),
  );
  const stays = candidates.map(({ request: { request }, unit, stay }): Assignment => ({
    request: request.id,
    unit: unit.unit.id,
    arrival: dateOf(stay.from),
    departure: dateOf(stay.to),
  }));
  return [
    ...candidates.flatMap((candidate) => breachesOf(candidate).map(({ id }) => id)),
    ...candidates.flatMap((candidate) =>
      softConstraints.filter(({ strain }) => (strain(candidate)?.amount ?? 0) > 0).map(({ id }) => id),
    ),
    ...judge(world, stays).map(({ constraint }) => constraint),
  ];
};

describe('a tiny scenario and its plan worked out by hand', () => {
  it('stand in pairs, at least twelve of them', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      names.flatMap((name) => [`${name}.json`, `${name}.plan.json`]).sort(),
    );
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it('bring every constraint into play', () => {
    const all = [...hardConstraints, ...planConstraints, ...softConstraints].map(({ id }) => id);
    const met = new Set(names.flatMap((name) => inPlay(worldOf(name))));
    expect(all.filter((id) => !met.has(id))).toEqual(IN_NO_FILE);
  });

  it.each(names)('%s: of all plans that break nothing, this one alone is best', (name) => {
    const world = worldOf(name);
    const known = read(`${name}.plan.json`) as KnownPlan;
    const scored = everyPlan(world).map((plan) => {
      const { coverage, safety, suitability } = scorePlan(world, plan);
      return { plan, levels: { coverage, safety, suitability } };
    });
    const order = scored.sort(
      (a, b) =>
        b.levels.coverage - a.levels.coverage ||
        a.levels.safety - b.levels.safety ||
        a.levels.suitability - b.levels.suitability,
    );
    expect(order[0]?.levels).toEqual(known.levels);
    expect(order[0]?.plan.map(({ request, unit, arrival }) => ({ request, unit, arrival }))).toEqual(
      known.assignments,
    );
    expect(order[1]?.levels).not.toEqual(known.levels);
  });

  it.each(names)('%s: who is left out is said, and whether a unit would have done', (name) => {
    const world = worldOf(name);
    const { assignments, unplaced } = read(`${name}.plan.json`) as KnownPlan;
    const placed = new Set(assignments.map(({ request }) => request));
    expect(unplaced.map(({ request }) => request)).toEqual(
      [...world.requests.keys()].filter((id) => !placed.has(id)),
    );
    for (const { request, outcompeted } of unplaced)
      expect(possible(world, request).length > 0).toBe(outcompeted);
  });
});
