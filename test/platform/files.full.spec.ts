import { readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#platform';
import { lockByFile } from '../../src/platform/database/embedded/lock-by-file.js';
import { Writer } from '../harness/database/child.js';
import type { FreshDatabase } from '../harness/database/engine.js';
import { embeddedEngine, onlyExtensions } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';

const KILLS = sample(1, 3);
const open = ({ choice }: FreshDatabase) =>
  openDatabase({ ...choice, FRISTAD_DURABLE: true }, onlyExtensions);
const socketsOf = (pid: number): Set<string> =>
  new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    }),
  );
const LISTENING = '0A';
const portsOpenedBy = (pid: number): string[] =>
  ['tcp', 'tcp6']
    .flatMap((table) => readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === LISTENING && socketsOf(pid).has(inode ?? ''))
    .map(([, address]) => address ?? '');

describe('the embedded database’s files', () => {
  let fresh: FreshDatabase;
  beforeEach(async () => {
    fresh = await embeddedEngine.fresh(onlyExtensions);
  });
  afterEach(() => fresh.drop());

  const lostOf = async (acknowledged: readonly string[]) => {
    const database = await open(fresh);
    const rows: { id: number }[] = await database.dataSource.query('SELECT id FROM acknowledged');
    await database.close();
    const ids = new Set(rows.map(({ id }) => String(id)));
    return acknowledged.filter((id) => !ids.has(id));
  };

  it(`belong to one process, opened without a port, and keep what it committed through ${KILLS} × kill -9`, async () => {
    const acknowledged: string[] = [];
    for (const count of [40, 75, 110].slice(0, KILLS)) {
      const writer = new Writer(fresh.choice.FRISTAD_DATA_DIR, 'honest');
      await writer.wrote(count);
      await expect(open(fresh)).rejects.toThrow(`is in use by another process (pid ${writer.pid})`);
      expect(portsOpenedBy(writer.pid)).toEqual([]);
      await writer.kill();
      acknowledged.push(...writer.lines);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(40 * KILLS);
    expect(await lostOf(acknowledged)).toEqual([]);
  });

  it('do not keep what was said to be done before its commit (negative control)', async () => {
    const writer = new Writer(fresh.choice.FRISTAD_DATA_DIR, 'hasty');
    await writer.wrote(40);
    await writer.kill();
    expect(await lostOf(writer.lines)).toEqual(writer.lines);
  });

  it('are flushed at each commit, unless the configuration says otherwise', async () => {
    const durable = await open(fresh);
    await expect(open(fresh)).rejects.toThrow(`(pid ${process.pid})`);
    expect(await durable.dataSource.query(`SELECT current_setting('fsync') AS fsync`)).toEqual([
      { fsync: 'on' },
    ]);
    await durable.close();
    const quick = await openDatabase({ ...fresh.choice, FRISTAD_DURABLE: false }, onlyExtensions);
    expect(await quick.dataSource.query(`SELECT current_setting('fsync') AS fsync`)).toEqual([
      { fsync: 'off' },
    ]);
    await quick.close();
  });
});

describe('the lock of systems without abstract sockets', () => {
  it('is refused while its holder lives, and taken over from the dead', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'fristad-lock-'));
    const path = join(directory, 'lock');
    const lock = lockByFile(path);
    expect(lockByFile(path)).toEqual({ holder: process.pid });
    if ('release' in lock) await lock.release();
    const beyondEveryPid = 2 ** 22 + 1;
    writeFileSync(path, String(beyondEveryPid));
    expect(lockByFile(path)).toHaveProperty('release');
    await rm(directory, { recursive: true });
  });
});
