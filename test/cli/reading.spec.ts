import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geodesicMeasure } from '#geodesy';
import { generateScenario } from '#generation';
import { readPlan, writePlan, writeScenario } from '#interchange';
import { openWorld, type Plan, type World } from '#scoring';
import { rankCandidates, type ExcludedUnit } from '../../src/solving/explaining/rank-candidates.js';
import { aFolder, runCommand } from './fristad.js';

let folder: string;
let scenario: string;
let world: World;
let plan: Plan;

beforeAll(async () => {
  folder = await aFolder();
  scenario = join(folder, 'scenario.json');
  const made = generateScenario({ requests: 8, units: 90, territories: 20, seed: 2 });
  world = openWorld(made, geodesicMeasure(made));
  await writeFile(scenario, writeScenario(made));
  const solved = await runCommand(['solve', scenario, '--out', join(folder, 'plan.json')]);
  expect(solved.code).toBe(0);
  const read = readPlan(await readFile(join(folder, 'plan.json'), 'utf8'));
  if (!read.ok) throw new Error('The plan is not valid.');
  plan = read.value;
});

const judged = async (changed: Plan) => {
  const path = join(folder, 'changed.json');
  await writeFile(path, writePlan(changed));
  return runCommand(['judge', scenario, path]);
};

describe('fristad judge', () => {
  it('holds a plan that nobody touched', async () => {
    const { code, out, err } = await judged(plan);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`The plan holds: ${plan.assignments.length} assignments, no breach.\n`);
  });

  it('finds a household moved into a unit that is not for it: exit 1', async () => {
    const [first, ...others] = plan.assignments;
    const request = world.requests.get(first!.request)!;
    const { unit, reasons } = rankCandidates(world, request).excluded[0]!;
    const { code, out } = await judged({ ...plan, assignments: [{ ...first!, unit }, ...others] });
    expect(code).toBe(1);
    expect(out).toContain(`${reasons[0]!.constraint} (${first!.request}, ${unit}):`);
    expect(out).toMatch(/The plan does not hold: \d+ assignments?, \d+ breach(es)?\.\n$/u);
  });

  it('finds a level that claims more than it adds up to: exit 1', async () => {
    const [coverage, ...levels] = plan.levels;
    const { code, out } = await judged({
      ...plan,
      levels: [{ ...coverage!, value: coverage!.value + 1 }, ...levels],
    });
    expect(code).toBe(1);
    expect(out).toContain(
      `The plan claims coverage ${coverage!.value + 1}; its assignments add up to ${coverage!.value}.`,
    );
  });

  it('says when the plan was made for another scenario', async () => {
    const { code, err } = await judged({ ...plan, scenarioDigest: `sha256:${'0'.repeat(64)}` });
    expect(code).toBe(0);
    expect(err).toMatch(
      /^Note: .*changed\.json names another scenario than .*scenario\.json in its digest\.\n$/u,
    );
  });
});

describe('fristad candidates', () => {
  const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');
  const sentencesOf = ({ reasons }: ExcludedUnit): readonly string[] =>
    reasons.map(({ constraint, sentence }) => flat(`${constraint}: ${sentence}`));

  it('ranks the possible units and names each impossible one with all that it breaks', async () => {
    for (const request of [...world.requests.values()].slice(0, 3)) {
      const { candidates, excluded, admitted } = rankCandidates(world, request);
      const asked = ['candidates', scenario, '--request', request.request.id];
      const { code, out } = await runCommand([...asked, '--limit', '2', '--explain']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Possible: ${admitted} units?(, 2 shown)?$`, 'mu'));
      const [possible = '', impossible = ''] = out.split(/^Impossible: /mu);
      for (const { unit } of candidates.slice(0, 2)) expect(possible).toContain(unit);
      for (const { unit } of candidates.slice(2)) expect(possible).not.toContain(unit);
      for (const { unit } of excluded) expect(flat(impossible)).toContain(unit);
      const printed = flat(impossible);
      expect(excluded.flatMap(sentencesOf).filter((sentence) => !printed.includes(sentence))).toEqual([]);
    }
  });

  it('shows a page unless asked for more: ten of the possible, and counts of the others', async () => {
    const roomy = generateScenario({ requests: 3, units: 600, territories: 5, seed: 2 });
    const there = openWorld(roomy, geodesicMeasure(roomy));
    const [request] = [...there.requests.values()]
      .map((one) => ({ id: one.request.id, ...rankCandidates(there, one) }))
      .filter(({ admitted }) => admitted > 10);
    const path = join(folder, 'roomy.json');
    await writeFile(path, writeScenario(roomy));
    const { out } = await runCommand(['candidates', path, '--request', request!.id]);
    const [possible = '', impossible = ''] = out.split(/^Impossible: /mu);
    const units = (text: string) => new Set(text.match(/\bU\d{5}\b/gu));
    expect(units(possible)).toEqual(new Set(request!.candidates.slice(0, 10).map(({ unit }) => unit)));
    expect([...units(impossible)]).toEqual([]);
    for (const [id, count] of Object.entries(request!.ruledOut))
      expect(impossible).toContain(`${id} rules out ${count} unit`);
    expect(out.split('\n').length).toBeLessThan(request!.excluded.length);
  });

  it('answers for one unit alone: where it stands, or all that it breaks', async () => {
    const [request] = [...world.requests.values()].filter((one) => rankCandidates(world, one).admitted > 1);
    const { candidates, excluded } = rankCandidates(world, request!);
    const ask = async (unit: string) =>
      runCommand(['candidates', scenario, '--request', request!.request.id, '--unit', unit]);
    const second = await ask(candidates[1]!.unit);
    expect(second.out).toMatch(new RegExp(`^│ 2 +│ ${candidates[1]!.unit} `, 'mu'));
    expect(second.out).not.toContain(candidates[0]!.unit);
    const impossible = excluded.find(({ reasons }) => reasons.length > 1)!;
    const { code, out } = await ask(impossible.unit);
    expect(code).toBe(0);
    for (const sentence of sentencesOf(impossible)) expect(flat(out)).toContain(sentence);
    expect(out.match(/\bU\d{5}\b/gu)).toEqual([impossible.unit]);
    const none = await ask('U-none');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('has no unit U-none.\n  /units:')]);
  });

  it('refuses a request that is not there, and says which are', async () => {
    const { code, err } = await runCommand(['candidates', scenario, '--request', 'R-none']);
    expect(code).toBe(2);
    expect(err).toContain('has no request R-none.\n  /requests: its requests are R');
  });
});

describe('the terms of a candidate', () => {
  it('add up exactly, best first', () => {
    for (const request of world.requests.values()) {
      const { candidates } = rankCandidates(world, request);
      for (const { safety, suitability, strains } of candidates) {
        const sum = (level: string) =>
          strains
            .filter((strain) => strain.level === level)
            .reduce((all, one) => all + one.amount * one.weight, 0);
        expect([safety, suitability]).toEqual([sum('safety'), sum('suitability')]);
      }
      const order = candidates.map(({ safety, suitability }) => safety * 1e9 + suitability);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});

describe('fristad export-model', () => {
  it('prints every column, named after request, unit and day', async () => {
    const mps = await runCommand(['export-model', scenario, '--format', 'mps']);
    const lp = await runCommand(['export-model', scenario, '--format', 'lp', '--level', 'safety']);
    expect([mps.code, lp.code]).toEqual([0, 0]);
    expect(mps.out).toMatch(/^ROWS$/mu);
    expect(mps.out.trimEnd()).toMatch(/ENDATA$/u);
    expect(lp.out).toMatch(/^Minimize$/mu);
    for (const { request, unit, arrival } of plan.assignments)
      expect(mps.out).toContain(`_${request}_${unit}_${arrival.replaceAll('-', '_')}`);
  });
});
