import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { readPlan, writeScenario } from '#interchange';
import { judgePlan, openWorld, type Scenario } from '#scoring';
import { aFolder, fristad, namesIn } from './fristad.js';

let pipe: string;
let made: Scenario;

/** The command opens the pipe when it already listens, and waits in it for the scenario. */
beforeAll(async () => {
  pipe = join(await aFolder(), 'scenario');
  await promisify(execFile)('mkfifo', [pipe]);
  made = generateScenario({ requests: 40, units: 400, territories: 40, seed: 3, scarcity: 1 });
});

const interrupt =
  (times: number) =>
  async (child: ChildProcess): Promise<void> => {
    const scenario = await open(pipe, 'w');
    for (let time = 0; time < times; time += 1) {
      child.kill('SIGINT');
      if (time === 0 && child.stderr) await once(child.stderr, 'data');
    }
    if (times === 1) await scenario.writeFile(writeScenario(made));
    await scenario.close();
  };

describe('Ctrl-C', () => {
  it('once: stops with the plan found so far, written and sound, exit 3', async () => {
    const out = `${pipe}.plan`;
    const ran = await fristad(['solve', pipe, '--out', out], { meanwhile: interrupt(1) });
    expect(ran.err).toContain('Stopping with the best plan found so far');
    const plan = readPlan(await readFile(out, 'utf8'));
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
    expect(judgePlan(openWorld(made, geodesicMeasure(made)), plan.value)).toEqual([]);
    expect([ran.code, plan.value.status]).toEqual([3, 'FEASIBLE']);
    expect(ran.out).toContain('a better one is not ruled out');
  });

  it('twice: leaves at once, exit 130, nothing written', async () => {
    const ran = await fristad(['solve', pipe, '--out', `${pipe}.none`], { meanwhile: interrupt(2) });
    expect([ran.code, ran.out]).toEqual([130, '']);
    expect(await namesIn(dirname(pipe))).not.toContain('scenario.none');
  });
});

describe('Ctrl-C in the midst of', () => {
  const within = (stage: string) => ({
    env: { SIGNAL_WITHIN: stage },
    nodeFlags: ['--import', fileURLToPath(new URL('signal-within.mjs', import.meta.url))],
  });
  const scenario = (): string => `${pipe}.json`;
  beforeAll(() => writeFile(scenario(), writeScenario(made)));

  it.each([
    ['the candidates', 'gatherPool', 'FEASIBLE'],
    ['the distances between units', 'searchFor', 'FEASIBLE'],
    ['the first plan', 'begin', 'FEASIBLE'],
    ['the proof of a level', 'proveLevel', 'FEASIBLE'],
    ['the explanations', 'explainAll', 'OPTIMAL'],
  ])('%s: what there is is written and sound, exit 3', async (_, stage, status) => {
    const out = `${pipe}.${stage}.plan`;
    const ran = await fristad(['solve', scenario(), '--out', out], within(stage));
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('Stopping with the best plan')]);
    const plan = readPlan(await readFile(out, 'utf8'));
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
    expect(judgePlan(openWorld(made, geodesicMeasure(made)), plan.value)).toEqual([]);
    expect(plan.value.status).toBe(status);
    expect(ran.out).toContain('There was no time to find out');
  });

  it('the units of one request: nothing half is told, exit 3', async () => {
    const [request] = made.requests;
    const ran = await fristad(
      ['candidates', scenario(), '--request', request!.id],
      within('untilInterrupted'),
    );
    expect([ran.code, ran.out, ran.err]).toEqual([3, '', expect.stringContaining('not every unit was read')]);
  });
});
