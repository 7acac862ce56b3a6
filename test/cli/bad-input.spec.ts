import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateScenario } from '#generation';
import { writeScenario } from '#interchange';
import { aFolder, fristad, namesIn, runCommand } from './fristad.js';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await aFolder();
  const scenario = generateScenario({ requests: 2, units: 8, territories: 2, seed: 1 });
  await writeFile(at('good.json'), writeScenario(scenario));
  const [unit, ...units] = scenario.units;
  const bad = {
    ...scenario,
    units: [{ ...unit, beds: 'three', colour: 'red' }, ...units],
    asOf: '2026-02-30',
  };
  await writeFile(at('bad.json'), JSON.stringify(bad));
  const lost = { ...scenario, units: [{ ...unit, provider: 'P-nobody' }, ...units] };
  await writeFile(at('lost.json'), JSON.stringify(lost));
  await writeFile(at('cut.json'), writeScenario(scenario).slice(0, 400));
  await writeFile(at('bytes.json'), Buffer.from([0xff, 0xfe, 0x00, 0x7b]));
  await mkdir(at('folder'));
});

describe('an input that can not be used', () => {
  it.each([
    ['bad.json', ['3 errors', '/asOf:', '/units/0/beds:', '/units/0/colour:', 'got "three"']],
    ['lost.json', ['1 error.', '/units/0/provider:', 'P-nobody']],
    ['cut.json', ['1 error.', 'is not JSON']],
    ['bytes.json', ['1 error.']],
    ['missing.json', ['missing.json can not be read: there is no such file or folder.']],
    ['folder', ['folder can not be read: it is a folder.']],
    [join('good.json', 'x'), ['can not be read: a part of the path is not a folder.']],
  ])('%s is refused with its places and nothing is written', async (name, expected) => {
    const before = await namesIn(folder);
    const { code, out, err } = await runCommand(['solve', at(name), '--out', at('plan.json')]);
    expect([code, out]).toEqual([2, '']);
    for (const text of expected) expect(err).toContain(text);
    expect(err).not.toContain('at file://');
    expect(await namesIn(folder)).toEqual(before);
  });

  it('leaves a plan from before as it was', async () => {
    await writeFile(at('old.json'), 'from before');
    expect((await runCommand(['solve', at('bad.json'), '--out', at('old.json')])).code).toBe(2);
    expect(await readFile(at('old.json'), 'utf8')).toBe('from before');
    expect((await runCommand(['solve', at('good.json'), '--out', at('old.json')])).code).toBe(0);
    expect(await readFile(at('old.json'), 'utf8')).toContain('fristad-plan/1');
  });

  it.each([
    ['a folder', 'folder', 'it is a folder'],
    ['a folder that is not there', join('nowhere', 'plan.json'), 'there is no such file or folder'],
    ['the input itself', 'good.json', 'it is the input itself'],
  ])('an output that is %s is refused before any work', async (_, out, why) => {
    const good = await readFile(at('good.json'), 'utf8');
    const { code, err } = await runCommand(['solve', at('good.json'), '--out', at(out)]);
    expect([code, err]).toEqual([2, `${at(out)} can not be written: ${why}.\n`]);
    expect(await readFile(at('good.json'), 'utf8')).toBe(good);
  });

  it.each([
    ['standard output', '-', '--map needs a file of its own; - is none.'],
    ['the plan itself', 'p.json', /^--map needs a file of its own; .*p\.json is none\.$/u],
    ['the input itself', 'good.json', /good\.json can not be written: it is the input itself\.$/u],
    ['a folder', 'folder', /folder can not be written: it is a folder\.$/u],
  ])('a page that is %s is refused before any work', async (_, page, why) => {
    const words = ['solve', at('good.json'), '--out', at('p.json'), '--map', page === '-' ? page : at(page)];
    const { code, out, err } = await runCommand(words);
    expect([code, out, err.trimEnd()]).toEqual([2, '', expect.stringMatching(why)]);
    expect(await namesIn(folder)).not.toContain('p.json');
  });

  it('tells the errors of both files of a judgement', async () => {
    const { code, err } = await runCommand(['judge', at('bad.json'), at('cut.json')]);
    expect(code).toBe(2);
    expect(err).toContain('bad.json is not a valid fristad-scenario/1: 3 errors');
    expect(err).toContain('cut.json is not a valid fristad-plan/1: 1 error');
  });
});

describe('words that can not be understood', () => {
  it.each([
    [['solve'], "missing required argument 'scenario'"],
    [['solve', 'x.json', '--engine', 'abacus'], 'Allowed choices are highs, javascript-lp-solver'],
    [['solve', 'x.json', '--time-limit', '0'], 'It must be a number of seconds above 0.'],
    [['solve', 'x.json', '--gap', '2'], 'It must be a share from 0 to 1'],
    [['solve', 'x.json', '--seed', '1.5'], 'It must be a whole number of 0 or more.'],
    [['solve', 'x.json', '--colour'], "unknown option '--colour'"],
    [['solve', 'x.json', 'y.json'], 'too many arguments'],
    [['candidates', 'x.json'], "required option '--request <id>' not specified"],
    [['export-model', 'x.json'], "required option '--format <format>' not specified"],
    [['generate', '--requests', '1', '--units', '0'], 'It must be a whole number of 1 or more.'],
    [['sovle', 'x.json'], "unknown command 'sovle'"],
  ])('%j: exit 2', async (words, expected) => {
    const { code, out, err } = await runCommand(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
  });
});

describe('an old Node', () => {
  const asIf = (version: string): string =>
    `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;

  it.each([
    ['20.20.2', 4, /^fristad needs Node 22\.12 or newer; this is 20\.20\.2\..*npx fristad/u],
    ['22.11.0', 4, /this is 22\.11\.0/u],
    ['22.12.0', 0, /^$/u],
  ])('%s: exit %i', async (version, exit, expected) => {
    const { code, err } = await fristad(['--version'], { nodeFlags: ['--import', asIf(version)] });
    expect(code).toBe(exit);
    expect(err).toMatch(expected);
  });
});
