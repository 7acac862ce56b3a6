import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someOf } from '../harness/samples.js';
import { buildFrontDoors, cruise, plant, probesIn, root, temporaryHouse, type Cruise } from './planting.js';

const probes = await probesIn('probes');
const foldersIn = (house: string) =>
  ['src', 'test', 'bench', 'scripts'].filter((name) => existsSync(join(house, name)));
/** `npm run fences` asks all folders too. By `src` alone, what only tests use looks like an orphan. */
const asked = someOf(foldersIn(root), 1);
const isWhole = asked.length === foldersIn(root).length;
const roomsIn = (rules: readonly string[]) =>
  rules.flatMap((name) => /^(\w+)-enters-only-rooms-below$/.exec(name)?.[1] ?? []);

describe('the fences between the rooms', () => {
  let real: Cruise;
  let planted: Cruise;
  let house: string;

  beforeAll(async () => {
    house = await temporaryHouse({ empty: false });
    real = await cruise(root, asked);
    const missing = roomsIn(real.rules).filter((room) => !existsSync(join(house, 'src', room, 'index.ts')));
    await buildFrontDoors(house, missing);
    await plant(house, probes);
    planted = await cruise(house, ['src']);
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
    expect(real.violations.filter(({ rule }) => isWhole || rule !== 'no-orphans')).toEqual([]);
  });

  it('stand around every room there is', () => {
    const built = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const fenced = [...roomsIn(real.rules), 'cli', 'demo', 'api'];
    expect(built.map(({ name }) => name).filter((name) => !fenced.includes(name))).toEqual([]);
  });
});
