import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { isFull } from '../harness/samples.js';
import { root } from './planting.js';

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => ({ path: join('src', path), text: readFileSync(join(root, 'src', path), 'utf8') }));
/** What threads load: the module that each is given, and what another room gives them to do. */
const loaded = sources.flatMap(({ path, text }) => [
  ...[...text.matchAll(/new Thread\(new URL\('(.+)\.js'/g)].map(([, name]) =>
    join(dirname(path), `${name}.ts`),
  ),
  ...(/^export const answer: DeskJob/m.test(text) ? [path] : []),
]);
const SERVICE = ['@nestjs/core', 'typeorm', 'pg', 'pg-boss'];

/** Of the packages that only a service or its database needs, those that modules bring with them, loaded by one process. */
const broughtBy = async (...modules: readonly string[]): Promise<readonly string[]> => {
  const flags = [
    '--conditions=source',
    '--import',
    './scripts/run-typescript.mjs',
    '--import',
    './test/cli/print-loaded.mjs',
  ];
  const all = modules.flatMap((module) => ['--import', `./${module}`]);
  const { stderr } = await promisify(execFile)(process.execPath, [...flags, ...all, '--eval', ''], {
    cwd: root,
  });
  expect(stderr).toMatch(/^loaded /mu);
  return SERVICE.filter((name) => stderr.split(/\s/u).includes(name));
};

it('there are threads', () => expect(loaded.length).toBeGreaterThan(3));
// Whoever takes in a scenario waits for it: the framework takes a second and a half to load.
const apart = loaded.map((module) => ({ name: module, modules: [module] }));
it.each(isFull ? apart : [{ name: loaded.join(', '), modules: loaded }])(
  '$name: starts without the framework and the drivers of a service',
  async ({ modules }) => {
    expect(await broughtBy(...modules)).toEqual([]);
  },
);
it('a door behind which the framework lies is noticed (control)', async () => {
  expect(await broughtBy(...loaded, 'src/problem/index.ts')).toContain('typeorm');
});
