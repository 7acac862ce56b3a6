import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open, readFile, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { generateScenario } from '#generation';
import { readPlan, writePlan, writeScenario } from '#interchange';
import { isFull, someOf } from '../harness/samples.js';
import { aFolder, fristad, runCommand } from './fristad.js';

let folder: string;
let text: string;
let full: FileHandle;
const at = (name: string): string => join(folder, name);
const SCENARIO = 'day.json';

beforeAll(async () => {
  folder = await aFolder();
  text = writeScenario(generateScenario({ requests: 3, units: 30, territories: 10, seed: 4 }));
  await writeFile(at(SCENARIO), text);
  expect((await runCommand(['solve', at(SCENARIO), '--out', at('plan.json')])).code).toBe(0);
  const plan = readPlan(await readFile(at('plan.json'), 'utf8'));
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
  const assignments = plan.value.assignments.map((one) => ({ ...one, departure: one.arrival }));
  await writeFile(at('broken.json'), writePlan({ ...plan.value, assignments }));
  full = await open('/dev/full', 'w');
});
afterAll(() => full.close());

type Answering = readonly [name: string, words: () => readonly string[], code: number];
/** The commands that answer on standard output, with the code that each has where that is read. */
const SOME: readonly Answering[] = [
  ['solve', () => ['solve', at(SCENARIO)], 0],
  ['judge of a plan that does not hold', () => ['judge', at(SCENARIO), at('broken.json')], 1],
  ['generate --out -', () => generate('-'), 0],
];
const OTHERS: readonly Answering[] = [
  ['--help', () => ['--help'], 0],
  ['solve --out -', () => ['solve', at(SCENARIO), '--out', '-'], 0],
  ['candidates', () => ['candidates', at(SCENARIO), '--request', 'R0001'], 0],
  ['judge of a plan that holds', () => ['judge', at(SCENARIO), at('plan.json')], 0],
  ['export-model', () => ['export-model', at(SCENARIO), '--format', 'mps'], 0],
  ['generate into a file', () => generate(at('made.json')), 0],
  ['keys --help', () => ['keys', '--help'], 0],
  ['--version', () => ['--version'], 0],
];
const ANSWERING = isFull ? [...SOME, ...OTHERS] : SOME;
const generate = (out: string) =>
  ['generate', '--requests', '1', '--units', '5', '--territories', '2', '--seed', '1', '--out', out] as const;

describe('standard output', () => {
  it.each(ANSWERING)('on a full disk: %s ends with 4 and one sentence', async (_, words) => {
    const { code, err } = await fristad(words(), { stdout: full.fd });
    expect([code, err]).toEqual([4, 'Standard output can not be written: no space is left on the device.\n']);
  });

  it.each(someOf(ANSWERING.toReversed(), 2))(
    'that nobody reads: %s ends as it would',
    async (_, words, expected) => {
      const { code, err } = await fristad(words(), {
        meanwhile: (child) => Promise.resolve(void child.stdout?.destroy()),
      });
      expect([code, err]).toEqual([expected, '']);
    },
  );
});

describe('a file on a full disk', () => {
  it.each([
    ['solve', () => ['solve', at(SCENARIO), '--out', '/dev/full']],
    ['generate', () => generate('/dev/full')],
  ])('%s ends with 4 and one sentence', async (_, words) => {
    const { code, out, err } = await runCommand(words());
    expect([code, out, err]).toEqual([
      4,
      '',
      '/dev/full can not be written: no space is left on the device.\n',
    ]);
  });
});

describe('standard error', () => {
  it('on a full disk changes no code', async () => {
    expect((await fristad(['solve', at('none.json')], { stderr: full.fd })).code).toBe(2);
  });
});

describe('standard input', () => {
  const withoutTime = (output: string): string => output.replaceAll(/"timing":[\s\S]*$|\d+\.\d s\n/gu, '');

  const reading: readonly (readonly [string, (path: string) => readonly string[]])[] = [
    ['solve', (path) => ['solve', path]],
    ['candidates', (path) => ['candidates', path, '--request', 'R0001']],
    ['export-model', (path) => ['export-model', path, '--format', 'lp']],
  ];
  it.each(someOf(reading, 1))('holds the scenario of %s, as a pipe or as a file', async (_, words) => {
    const file = await open(at(SCENARIO));
    const named = await runCommand(words(at(SCENARIO)));
    const piped = await fristad(words('-'), { input: text });
    const redirected = await fristad(words('-'), { input: file.fd });
    await file.close();
    expect([named.code, named.out.length > 20]).toEqual([0, true]);
    for (const ran of [piped, redirected])
      expect([ran.code, withoutTime(ran.out), ran.err]).toEqual([0, withoutTime(named.out), '']);
  });

  it('holds the scenario or the plan of a judgement, and not both', async () => {
    const plan = await readFile(at('broken.json'), 'utf8');
    expect((await fristad(['judge', '-', at('broken.json')], { input: text })).code).toBe(1);
    expect((await fristad(['judge', at(SCENARIO), '-'], { input: plan })).code).toBe(1);
    const both = await runCommand(['judge', '-', '-']);
    expect([both.code, both.out, both.err]).toEqual([
      2,
      '',
      'Standard input can not be the scenario and the plan at once.\n',
    ]);
  });

  it.each([
    ['nothing', '', 'is not JSON'],
    ['no scenario', '{"format":"fristad-scenario/1"}', '/asOf: '],
  ])('of %s is refused by its name', async (_, input, expected) => {
    const asked = [
      ['solve', '-'],
      ['judge', '-', at('plan.json')],
    ];
    for (const words of someOf(asked, 1)) {
      const { code, out, err } = await fristad(words, { input });
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^Standard input is not a valid fristad-scenario\/1: \d+ errors?\./u);
      expect(err).toContain(expected);
    }
  });

  it('that is the output itself is refused before any work', async () => {
    const file = await open(at(SCENARIO));
    const { code, err } = await fristad(['solve', '-', '--out', at(SCENARIO)], { input: file.fd });
    await file.close();
    expect([code, err]).toEqual([2, `${at(SCENARIO)} can not be written: it is the input itself.\n`]);
    expect(await readFile(at(SCENARIO), 'utf8')).toBe(text);
  });
});
