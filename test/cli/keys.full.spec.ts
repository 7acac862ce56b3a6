import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { engines } from '../harness/database/index.js';
import { closedProbes, sealProbes } from '../keys/probes.js';
import { aKeyPlace, type KeyPlace } from './a-key-place.js';
import { sample } from '../harness/samples.js';
import { fristad } from './fristad.js';

const KEYS = sample(120, 300);
const BATCH = String(sample(2, 5));
const LONG = 900_000;

describe.each(engines)('the keys in the operator’s hand ($name)', (engine) => {
  let at: KeyPlace;
  let [old, current] = ['', ''];

  /** Sends a signal when the first tenth is done. */
  const interrupted = async (signal: 'SIGINT' | 'SIGKILL') => {
    await at.letGo();
    return fristad(['keys', 'rotate', '--batch', BATCH], {
      env: at.env,
      meanwhile: async (child: ChildProcess) => {
        await once(child.stderr!, 'data');
        child.kill(signal);
      },
    });
  };

  beforeAll(async () => {
    at = await aKeyPlace(engine);
  }, LONG);
  afterAll(() => at.drop());

  it(
    'are none at first, and nothing can be wrapped',
    async () => {
      const status = await at.keys(['status']);
      expect([status.code, status.out]).toEqual([
        0,
        'There is no key yet: `fristad keys renew` makes one.\n',
      ]);
      const rotated = await at.keys(['rotate']);
      expect([rotated.code, rotated.out]).toEqual([2, '']);
      expect(rotated.err).toContain('There is no key-encryption key.');
      expect(await readdir(at.place)).toEqual([]);
    },
    LONG,
  );

  it(
    'begin with a first one, in a file of its owner’s',
    async () => {
      const renewed = await at.keys(['renew']);
      expect([renewed.code, renewed.out]).toEqual([0, expect.stringMatching(/^file:1:[0-9a-f]{16}\n$/)]);
      old = renewed.out.trim();
      expect((await stat(join(at.directory, 'kek-000001.json'))).mode & 0o777).toBe(0o600);
      await at.inRoom((room) => sealProbes(room, KEYS));
      current = (await at.keys(['renew'])).out.trim();
      expect(await at.status()).toMatchObject([
        { id: old, current: false, here: true, dataKeys: KEYS },
        { id: current, current: true, here: true, dataKeys: 0 },
      ]);
    },
    LONG,
  );

  it(
    'are not retired while they are needed, and not when nobody knows them',
    async () => {
      const hint = `run \`fristad keys rotate\` first.\n`;
      expect(await at.keys(['retire', old])).toEqual({
        code: 1,
        out: '',
        err: `${KEYS} data keys lie under ${old}: ${hint}`,
      });
      const wanted = await at.keys(['retire', current]);
      expect([wanted.code, wanted.err]).toEqual([1, expect.stringContaining('is the current key')]);
      const unknown = await at.keys(['retire', 'file:1:0']);
      const there = `  there is ${old}\n  there is ${current}\n`;
      expect([unknown.code, unknown.err]).toEqual([2, `There is no key file:1:0.\n${there}`]);
    },
    LONG,
  );

  it(
    'are rotated although the first run is killed and the second interrupted',
    async () => {
      expect((await interrupted('SIGKILL')).code).toBe(null);
      const left = await at.under(old);
      expect([left > 0, left < KEYS]).toEqual([true, true]);
      const stopped = await interrupted('SIGINT');
      expect([stopped.code, stopped.out]).toEqual([
        3,
        expect.stringMatching(/^\d+ data keys wrapped anew\.\n$/),
      ]);
      expect(stopped.err).toContain('Run `fristad keys rotate` again: it goes on from here.');
      const rest = await at.under(old);
      expect([rest > 0, rest]).toEqual([true, left - Number.parseInt(stopped.out, 10)]);
      expect(await at.keys(['rotate'])).toMatchObject({ code: 0, out: `${rest} data keys wrapped anew.\n` });
      expect((await at.keys(['status'])).out).toMatch(new RegExp(`older +│ 0 .*\\n.*current +│ ${KEYS} `));
    },
    LONG,
  );

  it(
    'have an entry for each batch, in its transaction, and for everything else',
    async () => {
      await at.onDatabase(async ({ dataSource }) => {
        const batches = await dataSource.query<{ hits: number; rows: number }[]>(
          `SELECT e.hits, (SELECT count(*)::int FROM fristad.data_key k WHERE k.xmin = e.xmin) AS rows
         FROM audit.entry e WHERE e.object_kind = 'key-rotation'`,
        );
        expect(batches.filter(({ hits, rows }) => hits !== rows)).toEqual([]);
        expect(batches.reduce((sum, { hits }) => sum + hits, 0)).toBe(KEYS);
        expect(batches.length).toBeGreaterThan(10);
        const others = await dataSource.query<{ entry: string }[]>(
          `SELECT DISTINCT concat_ws(' ', operation, object_kind, object_id, outcome, why, system_part, actor_role, log) AS entry
         FROM audit.entry WHERE object_kind NOT IN ('key-rotation', 'key-status')`,
        );
        const by = 'command-line OPERATOR NATIONAL';
        expect(others.map(({ entry }) => entry).toSorted()).toEqual([
          `KEY_USE key-renewal ${old} DONE ${by}`,
          `KEY_USE key-renewal ${current} DONE ${by}`,
          `KEY_USE key-retirement ${old} REFUSED still-wrapping ${by}`,
        ]);
      });
    },
    LONG,
  );

  it(
    'are used by nobody when no entry can be written',
    async () => {
      const grants = (words: string) => at.onDatabase(({ dataSource }) => dataSource.query(words));
      await grants('REVOKE INSERT ON audit.entry FROM fristad_key_keeper');
      const before = await readdir(at.directory);
      for (const words of [['renew'], ['retire', old]]) expect((await at.keys(words)).code).toBe(4);
      expect(await readdir(at.directory)).toEqual(before);
      await grants('GRANT INSERT ON audit.entry TO fristad_key_keeper');
    },
    LONG,
  );

  it(
    'end when nothing lies under them, and every text still opens',
    async () => {
      expect(await at.keys(['retire', old])).toEqual({ code: 0, out: `${old} is destroyed.\n`, err: '' });
      expect(await readdir(at.directory)).toEqual(['kek-000002.json']);
      expect((await at.keys(['retire', old])).code).toBe(2);
      expect(await at.inRoom((room) => closedProbes(room, KEYS))).toEqual([]);
    },
    LONG,
  );
});
