import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KekId } from '#keys';
import { openDatabase, type Database } from '#platform';
import { migrations } from '../../migrations/index.js';
import { engines } from '../harness/database/index.js';
import { keyDirectory, openKeyRoom, type KeyRoom } from '../harness/key-room.js';
import { sample } from '../harness/samples.js';
import { closedProbes, readProbes, sealProbes } from './probes.js';
import { RotatingProcess, type Figures } from './rotating-process.js';

/** How many data keys. */
const KEYS = sample(24, 240, 'FRISTAD_TEST_DATA_KEYS');
const RENEWALS = sample(1, 10);
const BATCH = Math.ceil(KEYS / 80);
const schema = { entities: [], migrations };

describe.each(engines)(`wrapping ${KEYS} data keys anew under load ($name)`, (engine) => {
  /** Opening an embedded database takes seconds. */
  const kills = engine.name === 'embedded' ? 1 : 3;
  let fresh: Awaited<ReturnType<typeof engine.fresh>>;
  let keys: Awaited<ReturnType<typeof keyDirectory>>;
  let database: Database;
  let room: KeyRoom;
  let old: KekId;

  const open = async () => {
    database = await openDatabase(fresh.choice, schema);
    room = await openKeyRoom(database.dataSource, keys.path);
  };
  const left = async (id: KekId) => {
    const count = 'SELECT count(*)::int FROM fristad.data_key WHERE kek_id = $1';
    const [row] = await room.work.manager.query<{ count: number }[]>(count, [id]);
    return row?.count ?? NaN;
  };

  beforeAll(async () => {
    // Another process opens its files.
    fresh = await engine.fresh(schema, { apart: true });
    keys = await keyDirectory();
    await open();
    await sealProbes(room, KEYS);
    old = await room.keks.current();
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
    await keys.drop();
  });

  it(`loses no read, and is resumed after ${kills} × kill -9`, async () => {
    await room.keks.renew();
    const shared = database.embedded === undefined;
    const here = shared ? await readProbes(room, { readers: 3 }) : undefined;
    if (!shared) await database.close();
    const order = { choice: fresh.choice, keys: keys.path, batch: BATCH };
    const killed: (Figures | undefined)[] = [];
    for (let n = 0; n < kills; n++) killed.push(await new RotatingProcess(order).killAfter(5));
    const last = await new RotatingProcess(order).finish();
    await here?.stop();
    if (!shared) await open();
    const runs = [...killed, last, ...(here ? [{ ...here.figures(), rewrapped: 0 }] : [])];
    const sum = (of: (run: Figures) => number) =>
      runs.reduce((total, run) => total + (run ? of(run) : NaN), 0);
    const figures = {
      keys: KEYS,
      kills,
      reads: sum(({ reads }) => reads),
      last: last.rewrapped,
    };
    if (process.env['FRISTAD_TEST_DATA_KEYS'])
      process.stdout.write(`${engine.name} ${JSON.stringify(figures)}\n`);
    expect(sum(({ failed }) => failed)).toBe(0);
    expect(figures.reads).toBeGreaterThan(KEYS / 10);
    expect(last.rewrapped).toBeGreaterThan(0);
    expect(last.rewrapped).toBeLessThanOrEqual(KEYS - kills * 5 * BATCH);
    expect([last.unreadable, await left(old), await left(await room.keks.current())]).toEqual([0, 0, KEYS]);
  });

  it('leaves every text as it was, when the old wrapping key is destroyed', async () => {
    expect(await room.retire.run(old)).toEqual({ ok: true, value: old });
    expect(await closedProbes(room, KEYS)).toEqual([]);
  });

  it('stops where it is told to, and the next goes on from there', async () => {
    const stop = new AbortController();
    await room.keks.renew();
    const part = await room.rewrap.run({ batch: BATCH, signal: stop.signal, onBatch: () => stop.abort() });
    const rest = await room.rewrap.run({ batch: BATCH });
    expect([part, rest].map(({ rewrapped }) => rewrapped)).toEqual([BATCH, KEYS - BATCH]);
  });

  it('is done once by two that wrap at the same time', async () => {
    await room.keks.renew();
    const both = await Promise.all([room.rewrap.run({ batch: BATCH }), room.rewrap.run({ batch: BATCH })]);
    expect(both.reduce((sum, { rewrapped }) => sum + rewrapped, 0)).toBe(KEYS);
    expect(both.map(({ unreadable }) => unreadable)).toEqual([0, 0]);
  });

  it(`loses no read while wrapping keys are renewed, emptied and destroyed ${RENEWALS} times over`, async () => {
    const reading = await readProbes(room, { readers: 4 });
    for (let n = 0; n < RENEWALS; n++) {
      const before = await room.keks.current();
      await room.keks.renew();
      await room.rewrap.run({ batch: KEYS });
      expect(await room.retire.run(before)).toEqual({ ok: true, value: before });
    }
    await reading.stop();
    const { reads, failed } = reading.figures();
    expect([reads > 10 * RENEWALS, failed]).toEqual([true, 0]);
  });

  it('would lose reads if the old wrapping key went first (negative control)', async () => {
    const before = await room.keks.current();
    await room.keks.renew();
    await room.keks.destroy(before);
    const reading = await readProbes(room, { readers: 2 });
    await expect(room.rewrap.run({ batch: BATCH })).rejects.toThrow(
      `There is no key-encryption key ${before}.`,
    );
    await reading.stop();
    const { reads, failed } = reading.figures();
    expect([reads > 0, failed]).toEqual([true, reads]);
  });
});
