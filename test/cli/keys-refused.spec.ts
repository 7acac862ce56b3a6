import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '#platform';
import { migrations } from '../../migrations/index.js';
import { describeOnServer, engines } from '../harness/database/index.js';
import { sealProbes } from '../keys/probes.js';
import { aKeyPlace, settingsOf, type KeyPlace } from './a-key-place.js';
import { aFolder, fristad, fristadHere } from './fristad.js';

const KEYS = 3;
const LONG = 900_000;
const schema = { entities: [], migrations };

describeOnServer('keys that can’t be used ($name)', (engine) => {
  let at: KeyPlace;
  let current = '';

  beforeAll(async () => {
    at = await aKeyPlace(engine);
    current = (await at.keys(['renew'])).out.trim();
    await at.inRoom((room) => sealProbes(room, KEYS));
  }, LONG);
  afterAll(() => at.drop());

  it(
    'are missed where they are not kept, and then none is made',
    async () => {
      const elsewhere = { FRISTAD_KEY_DIR: join(at.place, 'elsewhere') };
      const status = await at.keys(['status'], elsewhere);
      const sentence = `${current} is not there: ${KEYS} data keys can't be opened without it.\n`;
      expect([status.code, status.err]).toEqual([1, sentence]);
      const renewed = await at.keys(['renew'], elsewhere);
      expect([renewed.code, renewed.out]).toEqual([2, '']);
      expect(renewed.err).toContain(
        `does not hold ${current}, under which there are ${KEYS} data keys. Nothing was made.`,
      );
      expect(await readdir(at.place)).toEqual(['keys']);
    },
    LONG,
  );

  const spoilt = [
    {
      what: 'others may read',
      name: 'kek-000001.json',
      spoil: (path: string) => chmod(path, 0o644),
      complaint: 'must have mode 0600',
      commands: (id: string) => [['status'], ['rotate'], ['renew'], ['retire', id]],
    },
    {
      what: 'holds no key',
      name: 'kek-000002.json',
      spoil: (path: string) => writeFile(path, '{}', { mode: 0o600 }),
      complaint: 'holds no key-encryption key.',
      commands: () => [['renew']],
    },
    {
      what: 'leads elsewhere',
      name: 'kek-000002.json',
      spoil: (path: string) => symlink('/dev/zero', path),
      complaint: `can't be used: ELOOP.`,
      commands: () => [['status']],
    },
  ];
  it.each(spoilt)(
    'are not used when a file $what',
    async ({ name, spoil, complaint, commands }) => {
      const path = join(at.directory, name);
      await spoil(path);
      for (const words of commands(current)) {
        const { code, out, err } = await at.keys(words);
        expect([words, code, out]).toEqual([words, 2, '']);
        expect(err).toContain(`${path} ${complaint}`);
      }
      await (name === 'kek-000001.json' ? chmod(path, 0o600) : rm(path));
    },
    LONG,
  );

  it('have lost nothing by all that', async () => expect(await at.under(current)).toBe(KEYS), LONG);

  it(
    'are not looked for in a file',
    async () => {
      const file = join(at.place, 'file');
      await writeFile(file, '');
      const status = await at.keys(['status'], { FRISTAD_KEY_DIR: file });
      expect([status.code, status.err]).toEqual([
        2,
        expect.stringContaining(`${file} can't be used: ENOTDIR.`),
      ]);
    },
    LONG,
  );

  it(
    'are told apart from a row that somebody altered',
    async () => {
      await at.keys(['renew']);
      await at.onDatabase(({ dataSource }) =>
        dataSource.query(
          `UPDATE fristad.data_key SET wrapped = '\\x00' || wrapped WHERE subject_id = 'C-000001'`,
        ),
      );
      const rotated = await at.keys(['rotate']);
      const sentence = `1 data key can't be unwrapped: somebody altered the rows.\n`;
      expect([rotated.code, rotated.out]).toEqual([1, `${KEYS - 1} data keys wrapped anew.\n`]);
      expect(rotated.err).toContain(sentence);
    },
    LONG,
  );
});

describe('a database that can’t be used', () => {
  it(
    'is told, and nothing is made',
    async () => {
      const place = await aFolder();
      const nowhere = { FRISTAD_DATA_DIR: join(place, 'none'), FRISTAD_KEY_DIR: join(place, 'keys') };
      const renew = (env: Readonly<Record<string, string>>) => fristadHere(['keys', 'renew'], env);
      const none = await renew(nowhere);
      const sentence = `There is no embedded database in ${nowhere.FRISTAD_DATA_DIR}.`;
      expect([none.code, none.err]).toEqual([2, expect.stringContaining(sentence)]);
      expect(none.err).toContain('stop the service first');
      const away = await renew({ ...nowhere, DATABASE_URL: 'postgres://u:secret-word@127.0.0.1:1/x' });
      expect([away.code, away.err]).toEqual([
        2,
        expect.stringContaining('The database at DATABASE_URL can not be opened: '),
      ]);
      expect(away.err).not.toContain('secret-word');
      expect(await renew({ ...nowhere, PORT: 'x' })).toMatchObject({
        code: 2,
        err: expect.stringContaining('PORT is "x"'),
      });
      expect(await readdir(place)).toEqual([]);
    },
    LONG,
  );

  it.each(engines)(
    'is older than the program, or in a service’s hand ($name)',
    async (engine) => {
      const place = await aFolder();
      const fresh = await engine.fresh(schema);
      const before = await openDatabase(fresh.choice, schema);
      await before.dataSource.query(`UPDATE migration SET name = 'Earlier2026010100000'`);
      await before.close();
      const env = { ...settingsOf(fresh), FRISTAD_KEY_DIR: join(place, 'keys') };
      const old = await fristadHere(['keys', 'renew'], env);
      expect([old.code, old.err]).toEqual([2, expect.stringContaining('run `fristad migrate`')]);
      const holder = await openDatabase(fresh.choice, schema);
      const held = await fristad(['keys', 'renew'], { env });
      await holder.close();
      const complaint = {
        embedded: `in use by another process (pid ${process.pid})`,
        postgresql: 'older than this program',
      };
      expect([held.code, held.err]).toEqual([2, expect.stringContaining(complaint[engine.name])]);
      expect(await readdir(place)).toEqual([]);
      await fresh.drop();
    },
    LONG,
  );
});
