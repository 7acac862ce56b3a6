import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '#settings';
import { nodeIsTooOld } from '../../src/starting/oldest-node.js';
import { whyNotStarted } from '../../src/starting/why-not.js';
import { OwnProcess, type Ended } from '../harness/own-process.js';
import { someOf } from '../harness/samples.js';
import { aDataFolder } from '../harness/service/a-data-folder.js';

const SERVICE = ['@nestjs/core', 'typeorm', 'pg', 'pg-boss', '@electric-sql/pglite'];
/** A program of the service from its sources, until it ends; with the packages that only a service needs of those it loaded. */
const ended = async (
  program: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended & { readonly loaded: readonly string[] }> => {
  const NODE_OPTIONS = '--import ./test/cli/print-loaded.mjs';
  const started = new OwnProcess(`src/${program}.ts`, {
    words,
    settings: { PORT: '0', NODE_OPTIONS, ...settings },
  });
  const { code, out, err: all } = await started.ended();
  const [, err = all, names] = /^(.*)^loaded ([^\n]*)\n$/msu.exec(all) ?? [];
  if (names === undefined) throw new Error(`It did not tell what it loaded: ${all}`);
  return { code, out, err, loaded: SERVICE.filter((name) => names.split(' ').includes(name)) };
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fristad-starts-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A port of this machine at which nobody listens. */
const closedPort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

describe('a start that fails says why, once, and nothing else', () => {
  it('the server of the database is not there', async () => {
    const port = await closedPort();
    const DATABASE_URL = `postgres://fristad:hemligt-ord@127.0.0.1:${port}/fristad`;
    const sentence = `The database at DATABASE_URL can not be opened: connect ECONNREFUSED 127.0.0.1:${port}.\n`;
    for (const program of someOf(['main', 'worker'], 1))
      expect(await ended(program, [], { DATABASE_URL })).toMatchObject({ code: 4, out: '', err: sentence });
  });

  it('the folder of the embedded database is a file', async () => {
    const settings = { FRISTAD_DATA_DIR: join(folder, 'file') };
    const { code, out, err, loaded } = await ended('main', [], settings);
    expect([code, out]).toEqual([4, '']);
    // What only a service needs is seen where one starts (control of the answers that need none of it).
    expect(loaded).toContain('@nestjs/core');
    expect(err).toMatch(
      /^The embedded database in FRISTAD_DATA_DIR \(.*file\) can not be opened: EEXIST: [^\n]*\.\n$/u,
    );
  });

  it('the folder of the keys is a file, or that of the database can not be made', async () => {
    const [file, nowhere] = [join(folder, 'file'), '/proc/none/at/all'];
    const data = await aDataFolder();
    const database = { ...data.settings, LOG_LEVEL: 'silent' };
    const keys = await ended('main', [], { ...database, PORT: '0', FRISTAD_KEY_DIR: file });
    await data.drop();
    await data.drop();
    expect([keys.code, keys.out]).toEqual([4, '']);
    // The thread of the database tells what it loaded, too, before or after.
    expect(keys.err.split('\n').filter((line) => !line.startsWith('loaded'))).toEqual([
      `${file} can't be used: ENOTDIR. FRISTAD_KEY_DIR says where the keys are.`,
      '',
    ]);
    const none = await ended('main', [], { FRISTAD_DATA_DIR: nowhere });
    expect([none.code, none.out]).toEqual([4, '']);
    expect(none.err).toMatch(
      /^The embedded database in FRISTAD_DATA_DIR \(.*all\) can not be opened: ENOENT: [^\n]*\.\n$/u,
    );
  });

  it.each(['22.11.9', '20.20.2', '18.0.0'])('Node %s is too old', (version) => {
    expect(nodeIsTooOld(version)).toContain(`fristad needs Node 22.12 or newer; this is ${version}.`);
  });
  it.each(['22.12.0', '23.0.0', '24.21.0'])('Node %s is not', (version) => {
    expect(nodeIsTooOld(version)).toBeUndefined();
  });

  it('a setting is wrong', async () => {
    const { code, out, err, loaded } = await ended('main', [], { PORT: '99999' });
    expect([code, out, loaded]).toEqual([4, '', []]);
    expect(err).toContain('PORT is "99999", but must be a whole number from 0 to 65535.');
    expect(err).not.toMatch(/^\s+at /mu);
  });

  it.each([
    [{ code: 'EADDRINUSE', port: 3210 }, 'Port 3210 is in use by another process; set PORT to a free one.'],
    [{ code: 'EACCES', port: 80 }, 'This user may not open port 80; set PORT to 1024 or more.'],
    [
      { code: 'EADDRNOTAVAIL', address: '203.0.113.9' },
      'This machine has no address 203.0.113.9; set HOST to one of its own.',
    ],
    [
      { code: 'ENOTFOUND', hostname: 'nowhere' },
      'There is no address of the name nowhere; set HOST to another.',
    ],
    [new Error('Set this.'), 'Set this.'],
    [undefined, 'undefined'],
  ])('%j', (cause, sentence) => expect(whyNotStarted(cause)).toBe(sentence));
});

describe('--help, which loads nothing of a service,', () => {
  it.each(someOf(['main', 'worker'], 1))(
    'of %s names every setting with what stands without it',
    async (program) => {
      const { code, out, err, loaded } = await ended(program, ['--help'], { PORT: 'wrong' });
      expect([code, err, loaded]).toEqual([0, '', []]);
      const config = readConfig({});
      for (const name of Object.keys(config.ok ? config.value : {}))
        expect(out).toMatch(new RegExp(`^  ${name}( \\[.+\\])?\\n      \\S.*\\.$`, 'mu'));
      expect(out).toContain('  PORT [3210]\n');
      expect(out).toContain('  FRISTAD_DURABLE [yes]\n');
    },
  );

  it('of the demonstration says what it can be told, and starts nothing', async () => {
    const { code, out, err, loaded } = await ended('demo', ['--help']);
    expect([code, err, loaded]).toEqual([0, '', []]);
    for (const option of ['--exit', '--explain', '--map <page>', '--out <plan>'])
      expect(out).toContain(option);
  });

  it.each(someOf(['main', 'worker', 'demo'], 1))(
    'of %s ends with 4 and a sentence where it can not be written',
    async (program) => {
      const full = await open('/dev/full', 'w');
      const { code, err } = await new OwnProcess(`src/${program}.ts`, {
        words: ['--help'],
        stdout: full.fd,
      }).ended();
      await full.close();
      const sentence = 'Standard output can not be written: no space is left on the device.\n';
      expect([code, err]).toEqual([4, sentence]);
    },
  );

  const unknown = ['main', 'worker', 'demo'].flatMap((program) =>
    ['--colour', 'now'].map((word) => [program, word] as const),
  );
  it.each(someOf(unknown, 1))('is what %s names when it does not know the word %s', async (program, word) => {
    const { code, out, err, loaded } = await ended(program, [word]);
    expect([code, out, loaded]).toEqual([2, '', []]);
    expect(err).toContain('--help');
    expect(err).not.toMatch(/^\s+at /mu);
  });
});
