import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '#platform';
import type { FreshDatabase } from '../harness/database/engine.js';
import { embeddedEngine, onlyExtensions } from '../harness/database/index.js';

/** How often the event loop of this thread came round during the act: never while the thread itself works. */
const turnsDuring = async (act: () => Promise<unknown>): Promise<number> => {
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 1);
  await act();
  clearInterval(turning);
  return turns;
};

describe('while the embedded database measures for long', () => {
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

  it('the event loop stays free', async () => {
    const measure = () =>
      database.dataSource.query(
        'SELECT sum(ST_Area(ST_Buffer(ST_MakePoint(n, n)::geometry, 10, 64))) FROM generate_series(1, 5000) AS n',
      );
    expect(await turnsDuring(measure)).toBeGreaterThan(20);
  });

  it('it does not come round while it works itself (negative control)', async () => {
    const digestMuch = () => {
      for (let round = 0; round < 60; round++)
        createHash('sha256')
          .update(Buffer.alloc(2 ** 20))
          .digest();
      return Promise.resolve();
    };
    expect(await turnsDuring(digestMuch)).toBe(0);
  });
});
