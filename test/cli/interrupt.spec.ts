import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { readPlan, writeScenario } from '#interchange';
import { judgePlan, openWorld, type Scenario } from '#scoring';
import { aFolder, fristad } from './fristad.js';

let path: string;
let made: Scenario;

beforeAll(async () => {
  path = join(await aFolder(), 'scarce.json');
  made = generateScenario({ requests: 150, units: 1200, territories: 80, seed: 3, scarcity: 1 });
  await writeFile(path, writeScenario(made));
});

describe('Ctrl-C', () => {
  it('once: stops with the plan found so far, written and sound, exit 3', async () => {
    const out = `${path}.plan`;
    const ran = await fristad(['solve', path, '--out', out], { interruptAfterMs: 4_000 });
    expect(ran.err).toContain('Stopping with the best plan found so far');
    const plan = readPlan(await readFile(out, 'utf8'));
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
    expect(judgePlan(openWorld(made, geodesicMeasure(made)), plan.value)).toEqual([]);
    expect([ran.code, plan.value.status]).toEqual([3, 'FEASIBLE']);
    expect(ran.out).toContain('a better one is not ruled out');
  });
});
