import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './planting.js';

const DECLARED = /^ *(?:export )?type (\w+)\b.*=/gm;
/** The figures of a constraint are what its own file says they are. */
const isOfConstraint = (path: string, name: string) => name === 'Figures' && path.includes('/constraints/');
/** The names of types that more than four files declare, which then say nothing of what they are. */
const crowded = (texts: ReadonlyMap<string, string>): readonly string[] => {
  const files = new Map<string, number>();
  for (const [path, text] of texts)
    for (const name of new Set([...text.matchAll(DECLARED)].map(([, declared = '']) => declared)))
      if (!isOfConstraint(path, name)) files.set(name, (files.get(name) ?? 0) + 1);
  return [...files].filter(([name, count]) => count > 4 || name === 'Asked').map(([name]) => name);
};

const sourcesOf = (house: string) =>
  new Map(
    globSync(`${house}/**/*.ts`, { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

it.each(['src', 'bench', 'scripts'])('no name of a type means another thing in every file of %s', (house) => {
  const sources = sourcesOf(house);
  expect(sources.size).toBeGreaterThan(3);
  expect(crowded(sources)).toEqual([]);
});

it('such a name would be seen (negative control)', () => {
  const files = (count: number, text: string) =>
    new Map(Array.from({ length: count }, (_, n) => [`src/offers/domain/${n}.ts`, text]));
  expect(crowded(files(4, 'type Given = string;'))).toEqual([]);
  expect(crowded(files(5, 'export type Given<Of> = Of;'))).toEqual(['Given']);
  expect(crowded(files(1, 'type Asked = string;'))).toEqual(['Asked']);
  expect(crowded(files(5, 'type Figures = { readonly beds: number };'))).toEqual(['Figures']);
});
