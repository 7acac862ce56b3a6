import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateScenario } from '#generation';
import { readPlan, writePlan, writeScenario } from '#interchange';
import { aFolder, runCommand, type Ran } from './fristad.js';

/** What a terminal would obey: erase, ring, end, turn round, a line of its own, and the eight-bit form of a command. */
const PLANTED = '\u001b[2J\u0007\u202e\u2028\u009b1m\u200b';
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const PRINTED = '\\u{001b}[2J\\u{0007}\\u{202e}\\u{2028}\\u{009b}1m\\u{200b}';

/** All that a terminal would obey, but for the ends of lines. */
const obeyed = ({ out, err }: Ran): readonly string[] =>
  [...`${out}${err}`.matchAll(OBEYED)].map(([found]) => found).filter((found) => found !== '\n');
const flat = (text: string): string => text.replaceAll(/[\s│]+/gu, '');

let folder: string;
let scenario: string;
let plan: string;
let request: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await aFolder();
  [scenario, plan] = [at(`scenario${PLANTED}\n.json`), at(`plan${PLANTED}.json`)];
  const made = generateScenario({ requests: 6, units: 40, territories: 30, seed: 2, scarcity: 1 });
  const planted = writeScenario(made)
    .replaceAll(/"(U\d+)"/gu, (_, id: string) => JSON.stringify(id + PLANTED))
    .replaceAll(/"(R\d{4})"/gu, (_, id: string) => JSON.stringify(`${id}\n${PLANTED}`))
    .replaceAll(
      /("name": ?")([^"]+)"/gu,
      (_, key: string, name: string) => key + JSON.stringify(name + PLANTED).slice(1),
    );
  await writeFile(scenario, planted);
  request = `${made.requests[0]!.id}\n${PLANTED}`;
});

describe('what a scenario, a plan or a path holds reaches the terminal as text', () => {
  it('from solve: tables, sentences and findings', async () => {
    const ran = await runCommand(['solve', scenario, '--out', plan, '--explain']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(obeyed(ran)).toEqual([]);
    for (const text of ['\\u{000a}', '\\u{001b}[2J']) expect(flat(ran.out)).toContain(text);
  });

  it('from candidates: tables, reasons and who is not there', async () => {
    const ran = await runCommand(['candidates', scenario, '--request', request]);
    expect([ran.code, obeyed(ran)]).toEqual([0, []]);
    expect(flat(ran.out)).toContain(PRINTED);
    const none = await runCommand(['candidates', scenario, '--request', `none${PLANTED}`]);
    expect([none.code, obeyed(none)]).toEqual([2, []]);
    expect(none.err).toContain(`none${PRINTED}.`);
  });

  it('from judge: breaches and notes', async () => {
    const read = readPlan(await readFile(plan, 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const [first, ...others] = read.value.assignments;
    const broken = at(`broken${PLANTED}.json`);
    const scenarioDigest = `sha256:${'0'.repeat(64)}`;
    const moved = { ...first!, departure: first!.arrival };
    await writeFile(broken, writePlan({ ...read.value, scenarioDigest, assignments: [moved, ...others] }));
    const ran = await runCommand(['judge', scenario, broken]);
    expect([ran.code, obeyed(ran)]).toEqual([1, []]);
    expect(flat(ran.out)).toContain(PRINTED);
    expect(ran.err).toContain(`broken${PRINTED}.json names another scenario`);
  });

  it('from errors: paths, pointers, and what was found', async () => {
    const bad = at(`bad${PLANTED}.json`);
    const wrong = {
      ...JSON.parse(await readFile(scenario, 'utf8')),
      [`x${PLANTED}`]: `y${PLANTED}`,
    } as object;
    await writeFile(bad, JSON.stringify({ ...wrong, asOf: `z${PLANTED}` }));
    for (const path of [bad, at(`nowhere${PLANTED}`)]) {
      const ran = await runCommand(['solve', path]);
      expect([ran.code, obeyed(ran)]).toEqual([2, []]);
      expect(ran.err).toContain(PRINTED);
    }
    const unknown = await runCommand(['solve', scenario, `--${PLANTED}`]);
    expect([unknown.code, obeyed(unknown)]).toEqual([2, []]);
  });

  it('from generate and keys: the places that they name', async () => {
    const wish = ['--requests', '0', '--units', '1', '--territories', '0', '--seed', '1'];
    const made = await runCommand(['generate', ...wish, '--out', at(`made${PLANTED}.json`)]);
    expect([made.code, obeyed(made)]).toEqual([0, []]);
    expect(made.out).toContain(`made${PRINTED}.json: 0 requests`);
    const keys = await runCommand(['keys', 'status'], { FRISTAD_DATA_DIR: at(`data${PLANTED}`) });
    expect([keys.code, obeyed(keys)]).toEqual([2, []]);
    expect(keys.err).toContain(PRINTED);
  });

  it('from export-model: names and title', async () => {
    const ran = await runCommand(['export-model', scenario, '--format', 'lp']);
    expect([ran.code, obeyed(ran)]).toEqual([0, []]);
  });

  it('while files stay what they are, byte for byte', async () => {
    const ran = await runCommand(['solve', scenario, '--out', '-']);
    expect(ran.out.replace(/"timing":[\s\S]*$/u, '')).toBe(
      (await readFile(plan, 'utf8')).replace(/"timing":[\s\S]*$/u, ''),
    );
    expect(obeyed(ran)).toContain('\u202e');
  });
});
