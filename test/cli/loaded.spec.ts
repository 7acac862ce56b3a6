import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { aFolder, fristad } from './fristad.js';

const nodeFlags = ['--import', fileURLToPath(new URL('print-loaded.mjs', import.meta.url))];
const SERVICE = ['@nestjs/core', 'typeorm', 'pg', 'pg-boss', '@electric-sql/pglite'];

/** Of the packages that only a service or its database needs, those that a command loaded. */
const loadedBy = async (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { err } = await fristad(words, { env, nodeFlags });
  const loaded = /^loaded (.*)$/mu.exec(err)?.[1]?.split(' ') ?? [];
  expect(loaded).toContain('commander');
  return SERVICE.filter((name) => loaded.includes(name));
};

describe('what a command of the command line loads', () => {
  it.each([['--version'], ['--help'], ['solve']])('%s: nothing that only a service needs', async (word) => {
    expect(await loadedBy(word.startsWith('-') ? [word] : [word, '--help'])).toEqual([]);
  });

  it('keys: what it asks (control)', async () => {
    const nowhere = { FRISTAD_DATA_DIR: join(await aFolder(), 'none') };
    expect(await loadedBy(['keys', 'status'], nowhere)).toEqual(expect.arrayContaining(['typeorm', 'pg']));
  });
});
