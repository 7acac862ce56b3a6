import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
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

/** Of the packages that only a service or its database needs, those that a module brings with it. */
const broughtBy = async (module: string): Promise<readonly string[]> => {
  const flags = [
    '--conditions=source',
    '--import',
    './scripts/run-typescript.mjs',
    '--import',
    './test/cli/print-loaded.mjs',
  ];
  const { stderr } = await promisify(execFile)(process.execPath, [...flags, module], { cwd: root });
  return SERVICE.filter((name) => stderr.split(/\s/u).includes(name));
};

it('there are threads', () => expect(loaded.length).toBeGreaterThan(3));
// Whoever takes in a scenario waits for it: the framework takes a second and a half to load.
it.each(loaded)('%s starts without the framework and the drivers of a service', async (module) => {
  expect(await broughtBy(module)).toEqual([]);
});
it('a door behind which the framework lies is noticed (control)', async () => {
  expect(await broughtBy('src/problem/index.ts')).toContain('typeorm');
});
