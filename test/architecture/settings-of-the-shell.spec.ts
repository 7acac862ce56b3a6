import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#settings';
import { engines } from '../harness/database/index.js';
import { someOf } from '../harness/samples.js';
import { root } from './planting.js';

const config = readConfig({});
const settings = Object.keys(config.ok ? config.value : {}).filter((name) => name !== 'NODE_ENV');
const NOBODY = 'postgres://nobody@127.0.0.1:1/nothing';
const exported = {
  ...Object.fromEntries(settings.map((name) => [name, name === 'DATABASE_URL' ? NOBODY : '1'])),
  NODE_ENV: 'production',
  PGHOST: '127.0.0.1',
  PGPORT: '1',
};
const UNSEEN = 'are not seen by the tests, nor by a process that they start';

describe('settings of the service that the shell has', () => {
  it(UNSEEN, () => {
    const child = execFileSync(process.execPath, ['-p', 'JSON.stringify(process.env)'], { encoding: 'utf8' });
    const seen = { ...(JSON.parse(child) as Record<string, string>), ...process.env };
    expect(Object.keys(seen).filter((name) => settings.includes(name) || name.startsWith('PG'))).toEqual([]);
    expect(seen['NODE_ENV']).toBe('test');
    const server = process.env['TEST_DATABASE_URL'];
    expect(engines.some(({ name }) => name === 'postgresql')).toBe(server !== undefined);
  });

  it('are taken out of the environment, TEST_DATABASE_URL is not', async () => {
    const run = (more: Readonly<Record<string, string>>) =>
      promisify(execFile)('npm', ['test', '--', import.meta.filename, '-t', UNSEEN], {
        cwd: root,
        env: { PATH: process.env['PATH'] ?? '', ...exported, ...more },
      });
    for (const more of someOf([{ TEST_DATABASE_URL: NOBODY }, {}], 1))
      expect((await run(more)).stderr).toContain('1 passed');
    expect(settings).toEqual(expect.arrayContaining(['DATABASE_URL', 'FRISTAD_KEY_DIR', 'OIDC_ISSUER']));
  });
});
