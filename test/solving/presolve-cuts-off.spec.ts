import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import untyped from 'highs';
import { geodesicMeasure } from '#geodesy';
import { readScenario } from '#interchange';
import { judgePlan, openWorld } from '#scoring';
import { Highs, JavascriptLpSolver, solveScenario } from '#solving';

type Answer = { readonly Status: string; readonly ObjectiveValue: number };
/** The package's types name no default export; its module has one. */
const loadHighs = untyped as unknown as () => Promise<{ solve: (lp: string, options: object) => Answer }>;

const fixtures = new URL('../../fixtures/', import.meta.url);
const file = (path: string) => fileURLToPath(new URL(path, fixtures));
const model = file('models/presolve-cuts-off.lp');
const hasCbc = spawnSync('cbc', ['-quit']).status === 0;
const onlyWithCbc = hasCbc ? it : it.skip;
const highs = new Highs();
afterAll(() => highs.close());

describe('a model whose optimum the engine loses before it searches', () => {
  const solve = async (presolve: 'on' | 'off') =>
    (await loadHighs()).solve(readFileSync(model, 'utf8'), { presolve, mip_rel_gap: 0, output_flag: false });

  it('is impossible with presolve and has 1716 without', async () => {
    expect((await solve('on')).Status).toBe('Infeasible');
    const { Status, ObjectiveValue } = await solve('off');
    expect([Status, Math.round(ObjectiveValue)]).toEqual(['Optimal', 1716]);
  });

  onlyWithCbc('has 1716 by CBC too', () => {
    const { stdout } = spawnSync('cbc', [model, 'ratio', '0', 'allow', '0.5', 'solve'], { encoding: 'utf8' });
    expect(stdout).toMatch(/Objective value:\s+1716\.0+\s/u);
  });
});

describe('the scenario that it came from', () => {
  it.each([highs, new JavascriptLpSolver()])('is proved at its true values ($name)', async (engine) => {
    const read = readScenario(readFileSync(file('scenarios/presolve-cuts-off.json')));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const world = openWorld(read.value, geodesicMeasure(read.value));
    const plan = await solveScenario(world, {
      scenarioDigest: '',
      engine,
      seed: 0,
      now: () => performance.now(),
    });
    expect(plan.levels.map(({ value, bound }) => [value, bound])).toEqual([
      [531, 531],
      [769, 769],
      [1716, 1716],
    ]);
    expect([plan.status, judgePlan(world, plan)]).toEqual(['OPTIMAL', []]);
  });
});
