import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { readPlan, writeScenario } from '#interchange';
import { judgePlan, openWorld, type Scenario } from '#scoring';
import { sample, someOf } from '../harness/samples.js';
import { aFolder, fristad, namesIn, type Ran } from './fristad.js';

const UNITS = 400;
/** So many are enough where no proof has to last until it can be interrupted. */
const FEWER = sample(100, UNITS);
/** Of these a text is that takes seconds to read. */
const LONG = sample(6_000, 24_000);
const MORE_THAN_A_PIPE = 3 * 64 * 1024;
let pipe: string;
let made: Scenario;
let smaller: Scenario;

beforeAll(async () => {
  pipe = join(await aFolder(), 'scenario');
  await promisify(execFile)('mkfifo', [pipe]);
  const wishes = { requests: 40, territories: 40, seed: 3, scarcity: 1 };
  made = generateScenario({ ...wishes, units: UNITS });
  smaller = generateScenario({ ...wishes, units: FEWER });
});

/** What the command meets in the pipe; it opens it when it already listens, and waits in it until its other end is closed. */
const meeting =
  (act: (child: ChildProcess, scenario: FileHandle) => Promise<unknown>) =>
  async (child: ChildProcess): Promise<void> => {
    const scenario = await open(pipe, 'w');
    await act(child, scenario);
    await scenario.close();
  };

/** Takes seconds of reading, and is refused in the end. */
const manyTimesOver = (): string =>
  writeScenario({ ...made, units: Array.from({ length: LONG / UNITS }, () => made.units).flat() });

describe('while the scenario is read', () => {
  const none = (): string => `${pipe}.none`;
  const solve = (
    act: (child: ChildProcess, scenario: FileHandle) => Promise<unknown>,
    ...more: readonly string[]
  ) => fristad(['solve', pipe, '--out', none(), ...more], { meanwhile: meeting(act) });
  const expectStopped = async ({ code, out, err }: Ran): Promise<void> => {
    expect([code, out, err]).toEqual([3, '', expect.stringContaining('was not read to its end')]);
    expect(await namesIn(dirname(pipe))).not.toContain('scenario.none');
  };

  it('Ctrl-C in a pipe that is still open ends it: exit 3, nothing written', async () => {
    await expectStopped(
      await solve((child) => {
        child.kill('SIGINT');
        return once(child, 'exit');
      }),
    );
  });

  it('the end of the time does so too', async () => {
    await expectStopped(await solve((child) => once(child, 'exit'), '--time-limit', '0.01'));
  });

  it('the end of the time does so where standard input stays open', async () => {
    const stays = await open(pipe, 'r+');
    const words = ['solve', '-', '--out', none(), '--time-limit', '0.3'];
    await expectStopped(await fristad(words, { input: stays.fd }));
    await stays.close();
  });

  it('Ctrl-C ends the work that a long text is', async () => {
    const text = manyTimesOver();
    const whole = await solve((_, scenario) => scenario.writeFile(text));
    expect([whole.code, whole.err]).toEqual([2, expect.stringContaining(`/units/${UNITS}/id`)]);
    await expectStopped(
      await solve(async (child, scenario) => {
        await scenario.writeFile(text);
        await scenario.close();
        child.kill('SIGINT');
      }),
    );
  });
});

describe('Ctrl-C in the midst of', () => {
  const within = (stage: string, signals = 'SIGINT') => ({
    env: { SIGNAL_WITHIN: stage, SIGNALS: signals },
    nodeFlags: ['--import', fileURLToPath(new URL('signal-within.mjs', import.meta.url))],
  });
  const scenario = (): string => `${pipe}.json`;
  const whole = (): string => `${pipe}.whole.json`;
  beforeAll(async () => {
    await writeFile(scenario(), writeScenario(smaller));
    await writeFile(whole(), writeScenario(made));
  });

  const stages: readonly (readonly [string, string, string])[] = [
    ['the candidates', 'gatherPool', 'FEASIBLE'],
    ['the distances between units', 'searchFor', 'FEASIBLE'],
    ['the proof of a level', 'proveLevel', 'FEASIBLE'],
    ['the first plan', 'begin', 'FEASIBLE'],
    ['the explanations', 'explainAll', 'OPTIMAL'],
  ];
  it.each(someOf(stages, 1))('%s: what there is is written and sound, exit 3', async (_, stage, status) => {
    const out = `${pipe}.${stage}.plan`;
    const [path, problem] = stage === 'proveLevel' ? [whole(), made] : [scenario(), smaller];
    const ran = await fristad(['solve', path, '--out', out], within(stage));
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('Stopping with the best plan')]);
    const plan = readPlan(await readFile(out, 'utf8'));
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
    expect(judgePlan(openWorld(problem, geodesicMeasure(problem)), plan.value)).toEqual([]);
    expect(plan.value.status).toBe(status);
    expect(ran.out).toContain('There was no time to find out');
  });

  it('the units of one request: nothing half is told, exit 3', async () => {
    const [request] = smaller.requests;
    const ran = await fristad(
      ['candidates', scenario(), '--request', request!.id],
      within('untilInterrupted'),
    );
    expect([ran.code, ran.out, ran.err]).toEqual([3, '', expect.stringContaining('not every unit was read')]);
  });

  it('standard input that stays open: exit 3, nothing written', async () => {
    const stays = await open(pipe, 'r+');
    // What is written is more than a pipe holds: it is all in when the command has begun to read.
    const reading = stays.write(Buffer.alloc(MORE_THAN_A_PIPE, ' '));
    const meanwhile = async (child: ChildProcess) => {
      await reading;
      child.kill('SIGINT');
    };
    const ran = await fristad(['solve', '-'], { input: stays.fd, meanwhile });
    await stays.close();
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err).toContain('was not read to its end');
  });

  it('the candidates, twice: leaves at once, exit 130, nothing written', async () => {
    const out = `${pipe}.twice`;
    const ran = await fristad(['solve', scenario(), '--out', out], within('gatherPool', 'SIGINT,SIGTERM'));
    expect([ran.code, ran.out]).toEqual([130, '']);
    expect(await namesIn(dirname(pipe))).not.toContain('scenario.twice');
  });
});
