import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { digestOf, readScenario } from '#interchange';
import { judgePlan, openWorld } from '#scoring';
import { Highs, JavascriptLpSolver, solveScenario, type MipEngine } from '#solving';
import { sample } from '../harness/samples.js';

/** Of the national day's requests, in a full run all. */
const ASKED = sample(24, 60);
const folder = new URL('../../fixtures/scenarios/', import.meta.url);
const tiny = readdirSync(new URL('tiny/', folder))
  .filter((file) => file.endsWith('.plan.json'))
  .map((file) => file.slice(0, -'.plan.json'.length));

type Known = {
  readonly shows: string;
  readonly levels: Readonly<Record<string, number>>;
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

const highs = new Highs();
const second = new JavascriptLpSolver();
afterAll(() => highs.close());

function opened(file: string, requests: number) {
  const read = readScenario(readFileSync(new URL(file, folder)));
  if (!read.ok) throw new Error(`${file} is not a valid scenario.`);
  const scenario = { ...read.value, requests: read.value.requests.slice(0, requests) };
  return { scenario, world: openWorld(scenario, geodesicMeasure(scenario)) };
}

async function solved(file: string, engine: MipEngine, requests = Infinity) {
  const { scenario, world } = opened(file, requests);
  const scenarioDigest = digestOf(scenario);
  const plan = await solveScenario(world, { scenarioDigest, engine, seed: 0, now: () => performance.now() });
  return { world, plan };
}

describe('the known plans of the tiny scenarios', () => {
  it.each(tiny)('%s', async (id) => {
    const known = JSON.parse(readFileSync(new URL(`tiny/${id}.plan.json`, folder), 'utf8')) as Known;
    for (const engine of [highs, second]) {
      const { world, plan } = await solved(`tiny/${id}.json`, engine);
      expect(Object.fromEntries(plan.levels.map(({ name, value }) => [name, value]))).toEqual(known.levels);
      expect(plan.assignments.map(({ request, unit, arrival }) => ({ request, unit, arrival }))).toEqual(
        known.assignments,
      );
      expect(plan.unplaced.map(({ request, outcompeted }) => ({ request, outcompeted }))).toEqual(
        known.unplaced.map(({ request, outcompeted }) => ({ request, outcompeted })),
      );
      for (const { request, code } of known.unplaced)
        if (code !== null) expect(plan.unplaced.find((one) => one.request === request)?.code).toBe(code);
      expect(judgePlan(world, plan)).toEqual([]);
    }
  });

  it('are at least twelve', () => {
    expect(tiny.length).toBeGreaterThanOrEqual(12);
  });
});

describe('the national day', () => {
  it('is solved to the proved optimum of all three levels', async () => {
    const { world, plan } = await solved('national-day.json', highs, ASKED);
    expect(plan.status).toBe('OPTIMAL');
    for (const { value, bound } of plan.levels) expect(value).toBe(bound);
    expect(plan.assignments.length).toBeGreaterThan(0.75 * ASKED);
    expect(judgePlan(world, plan)).toEqual([]);
  });
});
