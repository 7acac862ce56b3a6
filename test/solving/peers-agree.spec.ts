import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { geodesicMeasure } from '#geodesy';
import { openWorld, type World } from '#scoring';
import { exportModel, Highs, JavascriptLpSolver, solveScenario, type MipEngine } from '#solving';
import { tinyScenario } from '../../src/solving/testing/index.js';
import { sample } from '../harness/samples.js';

const highs = new Highs();
const second = new JavascriptLpSolver();
const hasCbc = spawnSync('cbc', ['-quit']).status === 0;
const onlyWithCbc = hasCbc ? it : it.skip;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fristad-peers-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await highs.close();
});

const opened = (seed: number): World => {
  const scenario = tinyScenario(seed);
  return openWorld(scenario, geodesicMeasure(scenario));
};

async function coverageBy(engine: MipEngine, world: World): Promise<number | undefined> {
  const plan = await solveScenario(world, { scenarioDigest: '', engine, seed: 0, now: () => 0 });
  return plan.levels[0]?.value;
}

async function coverageByCbc(world: World, format: 'mps' | 'lp'): Promise<number> {
  const model = join(folder, `model.${format}`);
  const answer = join(folder, 'answer.txt');
  writeFileSync(model, await exportModel(world, { format, level: 'coverage', held: {} }));
  const run = spawnSync('cbc', [model, 'ratio', '0', 'allow', '0.5', 'solve', 'solu', answer], {
    encoding: 'utf8',
  });
  expect(run.stdout).not.toMatch(/[1-9]\d* errors|ERROR/);
  const [first = ''] = readFileSync(answer, 'utf8').split('\n');
  expect(first).toMatch(/^Optimal/);
  return Math.abs(Math.round(Number(/objective value\s+(-?[\d.]+)/.exec(first)?.[1])));
}

describe('three engines on the coverage level of small scenarios', () => {
  const seeds = Array.from({ length: sample(5, 50) }, (_, i) => 1_000 + i);

  it('HiGHS and javascript-lp-solver agree', async () => {
    for (const seed of seeds) {
      const world = opened(seed);
      expect({ seed, coverage: await coverageBy(second, world) }).toEqual({
        seed,
        coverage: await coverageBy(highs, world),
      });
    }
  });

  onlyWithCbc.each(['mps', 'lp'] as const)('and so does CBC, from the exported %s model', async (format) => {
    for (const seed of seeds) {
      const world = opened(seed);
      expect({ seed, coverage: await coverageByCbc(world, format) }).toEqual({
        seed,
        coverage: await coverageBy(highs, world),
      });
    }
  });
});
