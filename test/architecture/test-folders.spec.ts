import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ImportGraph } from '../../scripts/mutation/source/graph.js';
import { drawnArrows, foldersOfTheHouse } from './drawn.js';
import { root } from './planting.js';

const foldersIn = (path: string): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
/** Of these folders, those that are neither a room’s nor drawn as the house’s. */
const strangers = async (folders: readonly string[]): Promise<readonly string[]> => {
  const [rooms, house] = [await drawnArrows(), await foldersOfTheHouse()];
  return folders.filter((name) => !rooms.has(name) && !house.includes(name));
};

describe('the folders of the tests', () => {
  it('are each a room’s, or the house’s as docs/architecture.md has them', async () => {
    expect(await strangers(foldersIn('test'))).toEqual([]);
    expect(foldersIn('test')).toEqual(expect.arrayContaining([...(await foldersOfTheHouse())]));
  });

  it('would be seen to be neither', async () => {
    expect(await strangers(['placing', 'placements', 'races'])).toEqual(['placing']);
  });
});

/** CI runs the browser by itself; the architecture asks which engines there are, and opens none. */
const ELSEWHERE = ['architecture', 'browser'];
const HARNESS = 'test/harness/database';

describe('the folders that .ci/run runs on PostgreSQL', () => {
  it('are those in which something touches a database, and no other', () => {
    const [, listed = ''] =
      /^databases=\(([^)]*)\)$/m.exec(readFileSync(join(root, '.ci/run'), 'utf8')) ?? [];
    const graph = new ImportGraph();
    const harness = readdirSync(join(root, HARNESS)).filter((name) => !name.endsWith('.spec.ts'));
    const specs = harness.flatMap((name) => graph.specsFrom(`${HARNESS}/${name}`));
    const folders = specs
      .map(({ spec }) => /^test\/(\w+)\//.exec(spec)?.[1] ?? spec)
      .filter((name) => !ELSEWHERE.includes(name));
    expect(folders.length).toBeGreaterThan(100);
    expect(listed.split(/\s+/).toSorted()).toEqual([...new Set(folders)].toSorted());
  });
});
