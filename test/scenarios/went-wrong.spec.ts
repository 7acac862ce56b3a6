import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { isoDate, requestId, unitId } from '#kernel';
import { geodesicMeasure } from '#geodesy';
import { digestOf, readScenario } from '#interchange';
import { judge, judgePlan, openWorld, type World } from '#scoring';
import { Highs, solveScenario } from '#solving';

const folder = new URL('../../fixtures/scenarios/went-wrong/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.json`, folder));

type Stay = {
  readonly request: string;
  readonly unit: string;
  readonly arrival: string;
  readonly departure: string;
};
/** What is right. A scenario is refused, or has this plan; what is not named is empty. */
type Answer = {
  readonly scenario: string;
  readonly refused?: readonly string[];
  readonly assignments?: readonly string[];
  readonly unplaced?: readonly string[];
  readonly relaxations?: readonly string[];
  readonly findings?: readonly string[];
  readonly judgeRefuses?: readonly (Stay & { readonly for: readonly string[] })[];
};
const answers = JSON.parse(read('answers').toString()) as readonly Answer[];
const named = (refused: boolean) => answers.filter((one) => (one.refused !== undefined) === refused);

const highs = new Highs();
afterAll(() => highs.close());

const opened = (name: string) => {
  const scenario = readScenario(read(name));
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.refusal.errors));
  return { scenario: scenario.value, world: openWorld(scenario.value, geodesicMeasure(scenario.value)) };
};
const foundIn = (world: World, { request, unit, arrival, departure }: Stay) => {
  const stay = { arrival: isoDate(arrival), departure: isoDate(departure) };
  const found = judge(world, [{ request: requestId(request), unit: unitId(unit), ...stay }]);
  return found.map(({ constraint }) => constraint);
};

describe('small inputs that went wrong once', () => {
  it('each have their right answer in the table', () => {
    const files = readdirSync(folder).map((file) => file.replace('.json', ''));
    expect([...answers.map(({ scenario }) => scenario), 'answers'].toSorted()).toEqual(files.toSorted());
  });

  it.each(named(true))('$scenario is refused with one error', ({ scenario, refused }) => {
    const outcome = readScenario(read(scenario));
    const errors = outcome.ok ? [] : outcome.refusal.errors;
    expect(errors.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(refused);
  });

  it.each(named(false))('$scenario has its right plan', async (answer) => {
    const { scenario, world } = opened(answer.scenario);
    const digest = digestOf(scenario);
    const plan = await solveScenario(world, { scenarioDigest: digest, engine: highs, seed: 0, now: () => 0 });
    expect(plan.assignments.map(({ request, unit, arrival }) => `${request} ${unit} ${arrival}`)).toEqual(
      answer.assignments ?? [],
    );
    expect(plan.unplaced.map(({ request, code }) => `${request} ${code}`)).toEqual(answer.unplaced ?? []);
    expect(plan.findings.map(({ constraint, placements }) => [constraint, ...placements].join(' '))).toEqual(
      answer.findings ?? [],
    );
    const changes = plan.unplaced.flatMap(({ relaxations }) => relaxations.map(({ change }) => change));
    expect(changes).toEqual(expect.arrayContaining([...(answer.relaxations ?? [])]));
    expect(judgePlan(world, plan)).toEqual([]);
    for (const { value, bound } of plan.levels) expect([value, bound].every(Number.isInteger)).toBe(true);
  });

  it.each(
    answers.flatMap(({ scenario, judgeRefuses = [] }) => judgeRefuses.map((stay) => ({ scenario, stay }))),
  )('$scenario: the judge refuses what was planned then', ({ scenario, stay }) => {
    expect(foundIn(opened(scenario).world, stay)).toEqual(stay.for);
  });
});
