import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isFull } from '../harness/samples.js';
import {
  buildFrontDoors,
  cruise,
  plant,
  probesIn,
  root,
  rulesOf,
  temporaryHouse,
  type Cruise,
  type Violation,
} from './planting.js';

const probes = await probesIn('probes');
const plantedFiles = new Set(probes.flatMap(({ files }) => files.map(({ path }) => path)));
const FOLDERS = ['src', 'test', 'bench', 'scripts', 'web/src'];
/**
 * Of what is found where trespasses are planted, that of the real files, in the time of one reading. `npm run fences` and a
 * full run read all folders besides: by `src` alone, what only tests use looks like an orphan.
 */
const ofTheRealFiles = ({ violations, rules }: Cruise): Cruise => {
  const isReal = (path: string) => !plantedFiles.has(path) && existsSync(join(root, path));
  /** Of other folders, which are not in the house of the trespasses. */
  const isThere = (from: string, to: string) =>
    existsSync(join(root, dirname(from), to.replace(/\.js$/, '.ts')));
  const counts = ({ rule, from, to }: Violation) =>
    isReal(from) && rule !== 'no-orphans' && !(rule === 'resolvable' && isThere(from, to));
  return { rules, violations: violations.filter(counts) };
};
const roomsIn = (rules: readonly string[]) =>
  rules.flatMap((name) => /^(\w+)-enters-only-rooms-below$/.exec(name)?.[1] ?? []);

describe('the fences between the rooms', () => {
  let real: Cruise;
  let planted: Cruise;
  let house: string;

  beforeAll(async () => {
    house = await temporaryHouse({ empty: false });
    const rules = await rulesOf(root);
    const missing = roomsIn(rules).filter((room) => !existsSync(join(house, 'src', room, 'index.ts')));
    await buildFrontDoors(house, missing);
    await plant(house, probes);
    planted = await cruise(house, ['src', 'web']);
    real = isFull ? await cruise(root, FOLDERS) : ofTheRealFiles(planted);
  });
  afterAll(() => rm(house, { recursive: true, force: true }));

  it.each(probes)('catch a trespass: $name', ({ files, breaks }) => {
    const paths = files.map(({ path }) => path);
    const fired = planted.violations.filter(({ from }) => paths.includes(from)).map(({ rule }) => rule);
    expect([...new Set(fired)].sort()).toEqual([...breaks].sort());
  });

  it('are each seen to fire', () => {
    const tried = new Set(probes.flatMap(({ breaks }) => breaks));
    const arrows = roomsIn(real.rules).map((room) => `${room}-enters-only-rooms-below`);
    expect(real.rules.filter((name) => !tried.has(name) && !arrows.includes(name))).toEqual([]);
  });

  it('let the real house through', () => {
    expect(real.violations).toEqual([]);
  });

  it('stand around every room there is', () => {
    const built = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const fenced = [...roomsIn(real.rules), 'cli', 'demo', 'api', 'starting'];
    expect(built.map(({ name }) => name).filter((name) => !fenced.includes(name))).toEqual([]);
  });
});
