import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '#platform';
import type { FreshDatabase } from './harness/engine.js';
import { embeddedEngine, onlyExtensions } from './harness/index.js';

/**
 * Milliseconds of work that this thread did during the act: no pause of the event loop that we cause ourselves can
 * be longer. (Its delay by the clock also counts what other processes take of a busy machine.)
 */
const ownWorkMs = async (act: () => Promise<unknown>): Promise<number> => {
  const before = process.threadCpuUsage();
  await act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

describe('while the embedded database measures for more than a second', () => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeAll(async () => {
    fresh = await embeddedEngine.fresh(onlyExtensions);
    database = await openDatabase(fresh.choice, onlyExtensions);
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  const measure = async (circles: number): Promise<number> => {
    const begun = performance.now();
    await database.dataSource.query(
      'SELECT sum(ST_Area(ST_Buffer(ST_MakePoint(n, n)::geometry, 10, 64))) FROM generate_series(1, $1::int) AS n',
      [circles],
    );
    return performance.now() - begun;
  };

  it('the event loop stays free', async () => {
    let [circles, took, work] = [1000, 0, NaN];
    while (took < 1000) {
      circles *= 2;
      work = await ownWorkMs(async () => (took = await measure(circles)));
    }
    expect(work).toBeLessThan(100);
  });

  it('the same meter sees work on the event loop itself (negative control)', async () => {
    const digestMuch = () => {
      for (let round = 0; round < 400; round++)
        createHash('sha256')
          .update(Buffer.alloc(2 ** 20))
          .digest();
      return Promise.resolve();
    };
    expect(await ownWorkMs(digestMuch)).toBeGreaterThan(100);
  });
});
