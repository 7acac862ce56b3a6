import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const runner = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const JEST = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
const COUNTING = 'let count = 0; export const next = () => ++count;';
const LAZY = `import { next } from './counts.js'; export { next };`;
const SUITE = `
  import { expect, it, jest } from '@jest/globals';
  import { next as shipped } from '../src/counts.js';
  import { next as shared } from './shared.js';
  /** What hears of each test: the runner's own of this suite, and none of another. */
  const hearing = () => globalThis[Symbol.for('EVENT_HANDLERS')].length;
  it('counts', async () => {
    const { next: later } = await import('../src/lazy.js');
    process.stderr.write('<' + shipped() + ' ' + later() + ' ' + shared() + ' ' + typeof left + ' ' + hearing() + '>');
    globalThis.left ??= 1;
    jest.spyOn(Math, 'cbrt').mockReturnValue(0);
  });
  it('mocks for itself', () => expect(Math.cbrt(8)).toBe(0));`;
const FRESH = `it('has its own way', () => expect(Math.cbrt(8)).toBe(2));`;
const files = {
  'package.json': '{ "type": "module" }',
  'src/counts.js': COUNTING,
  'src/lazy.js': LAZY,
  'test/shared.js': COUNTING,
  'test/a.spec.js': SUITE,
  'test/b.spec.js': SUITE,
  'test/c.spec.js': `import { expect, it } from '@jest/globals'; ${FRESH}`,
};

describe('suites of one process', () => {
  let place: string;
  beforeAll(() => {
    // A tree may lie in a folder that is called like one of its own.
    place = join(mkdtempSync(join(tmpdir(), 'fristad-runner-')), 'src');
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, name)), { recursive: true });
      writeFileSync(join(place, name), text);
    }
  });
  afterAll(() => rmSync(dirname(place), { recursive: true }));

  const run = async (how: object) => {
    const config = { rootDir: place, testMatch: ['**/*.spec.js'], transform: {}, ...how };
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, '--runInBand'];
    const { stderr } = await promisify(execFile)(
      process.execPath,
      [...flags, '--config', JSON.stringify(config)],
      { cwd: place, env: { PATH: process.env['PATH'] ?? '' } },
    );
    expect(stderr).toContain('3 passed, 3 total');
    return [...stderr.matchAll(/<(.+)>/g)].map(([, said]) => said);
  };

  it('share what ships, and neither what the tests share nor a mock', async () => {
    const kept = {
      runtime: runner('kept-runtime.mjs'),
      testEnvironment: runner('kept-environment.mjs'),
    };
    expect(await run(kept)).toEqual(['1 2 1 undefined 6', '3 4 1 number 6']);
  });
  it('share nothing when each is loaded apart (control)', async () => {
    expect(await run({})).toEqual(['1 2 1 undefined 6', '1 2 1 undefined 6']);
  });
});
