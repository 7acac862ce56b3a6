import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { digestOf, readPlan, readScenario, writeScenario } from '#interchange';
import { judgePlan, openWorld, type Plan } from '#scoring';
import { aFolder, namesIn, onTerminal, runCommand } from './fristad.js';

let folder: string;
let scenario: string;

beforeAll(async () => {
  folder = await aFolder();
  scenario = join(folder, 'scenario.json');
  const wish = ['--requests', '12', '--units', '150', '--territories', '40', '--seed', '2'];
  expect((await runCommand(['generate', ...wish, '--out', scenario])).code).toBe(0);
});

const planIn = (text: string): Plan => {
  const plan = readPlan(text);
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
  return plan.value;
};
const breachesIn = async (text: string) => {
  const read = readScenario(await readFile(scenario, 'utf8'));
  if (!read.ok) throw new Error('The generated scenario is not valid.');
  return judgePlan(openWorld(read.value, geodesicMeasure(read.value)), planIn(text));
};
const withoutTiming = (text: string) => text.replace(/"timing":[\s\S]*$/u, '');

describe('fristad solve', () => {
  it('writes a proved plan that holds, for its owner only, and tells it in a table', async () => {
    const [plan, page] = [join(folder, 'plan.json'), join(folder, 'plan.html')];
    const { code, out, err } = await runCommand(['solve', scenario, '--out', plan, '--map', page]);
    expect([code, err]).toEqual([0, '']);
    const text = await readFile(plan, 'utf8');
    expect(await breachesIn(text)).toEqual([]);
    const { assignments, unplaced, status, levels, scenarioDigest } = planIn(text);
    expect(status).toBe('OPTIMAL');
    const read = readScenario(await readFile(scenario, 'utf8'));
    expect(read.ok && digestOf(read.value)).toBe(scenarioDigest);
    for (const written of [plan, page]) expect((await stat(written)).mode & 0o777).toBe(0o600);
    const html = await readFile(page, 'utf8');
    for (const { request, unit } of assignments)
      for (const word of [request, unit]) expect(html).toContain(`<div>${word}</div>`);
    expect(assignments.length).toBeGreaterThan(2);
    expect(out).toContain(`Placed: ${assignments.length} of 12 requests`);
    expect(out).toContain(`Not placed: ${unplaced.length} requests`);
    for (const { request, unit, arrival, departure } of assignments)
      for (const word of [request, unit, arrival, departure]) expect(out).toContain(word);
    for (const { request, code: outcome } of unplaced)
      for (const word of [request, outcome]) expect(out).toContain(word);
    for (const { name, value } of levels)
      expect(out).toMatch(new RegExp(`${name} +│ ${value} +│ ${value} +│ proved`));
  });

  it('fits 80 columns and has no colours where nobody looks', async () => {
    const { out } = await runCommand(['solve', scenario, '--explain'], { COLUMNS: '80' });
    const lines = out.split('\n').map((line) => line.length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(80);
    expect(Math.max(...lines)).toBeGreaterThan(70);
    expect(out).not.toContain('\u001b');
  });

  it('prints every strain and every reason with --explain', async () => {
    const { out } = await runCommand(['solve', scenario, '--explain'], { COLUMNS: '160' });
    expect(out).not.toMatch(/… and \d+ more/u);
    expect(out).toMatch(/far-from-contact-person \(\d+ × 2\)/u);
    expect((await runCommand(['solve', scenario])).out).toMatch(/… and \d+ more/u);
  });

  it('prints only the plan with --out -, the same bytes each time but for the timing', async () => {
    const words = ['solve', scenario, '--out', '-', '--seed', '5'];
    const [one, two] = [await runCommand(words), await runCommand(words)];
    expect(planIn(one.out).engine.seed).toBe(5);
    expect(withoutTiming(one.out)).toBe(withoutTiming(two.out));
    expect(await breachesIn(one.out)).toEqual([]);
  });

  it('agrees with the second engine on the coverage', async () => {
    const small = join(folder, 'small.json');
    await writeFile(
      small,
      writeScenario(generateScenario({ requests: 3, units: 30, territories: 10, seed: 4 })),
    );
    const solve = (engine: string) => runCommand(['solve', small, '--out', '-', '--engine', engine]);
    const [highs, other] = [await solve('highs'), await solve('javascript-lp-solver')];
    expect(planIn(other.out).engine.name).toBe('javascript-lp-solver');
    expect(planIn(other.out).levels[0]).toEqual(planIn(highs.out).levels[0]);
  });

  it('stops at the time limit with the plan it has: exit 3, written, and it holds', async () => {
    const plan = join(folder, 'early.json');
    const { code, out } = await runCommand(['solve', scenario, '--out', plan, '--time-limit', '0.0001']);
    const text = await readFile(plan, 'utf8');
    expect(code).toBe(3);
    expect(planIn(text).status).toBe('FEASIBLE');
    expect(out).toContain('a better one is not ruled out');
    expect(await breachesIn(text)).toEqual([]);
  });
});

describe('fristad generate', () => {
  it('makes the same file for the same seed and another for another', async () => {
    const make = (seed: string) =>
      runCommand([
        'generate',
        '--requests',
        '2',
        '--units',
        '9',
        '--territories',
        '3',
        '--seed',
        seed,
        '--out',
        '-',
      ]);
    const [one, two, other] = [await make('7'), await make('7'), await make('8')];
    expect(one.out).toBe(two.out);
    expect(one.out).not.toBe(other.out);
    expect(readScenario(one.out).ok).toBe(true);
  });

  it('shows how far it is where somebody watches, and only there', async () => {
    const empty = await aFolder();
    const wish = ['--requests', '2', '--units', '200', '--territories', '5', '--seed', '1'];
    const words = ['generate', ...wish, '--out', join(empty, 'one.json')];
    expect((await runCommand(words)).err).toBe('');
    const { code, out } = await onTerminal(words);
    expect([code, out]).toEqual([0, expect.stringMatching(/\d+ of 100.*one\.json: 2 requests/su)]);
  });

  it('leaves nothing beside the file it writes', async () => {
    const empty = await aFolder();
    const wish = ['--requests', '0', '--units', '1', '--territories', '0', '--seed', '1'];
    await runCommand(['generate', ...wish, '--out', join(empty, 'one.json')]);
    expect(await namesIn(empty)).toEqual(['one.json']);
  });
});
