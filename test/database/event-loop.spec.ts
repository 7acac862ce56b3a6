import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '#platform';
import type { FreshDatabase } from './harness/engine.js';
import { embeddedEngine, onlyExtensions } from './harness/index.js';

const MILLION = 1e6;
const longestDelayMs = async (act: () => Promise<unknown> | void): Promise<number> => {
  const meter = monitorEventLoopDelay({ resolution: 5 });
  meter.enable();
  await new Promise((resolve) => setTimeout(resolve, 50));
  meter.reset();
  await act();
  await new Promise((resolve) => setTimeout(resolve, 50));
  meter.disable();
  return meter.max / MILLION;
};
const keepBusy = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end;);
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
    let circles = 1000;
    while ((await measure(circles)) < 1000) circles *= 2;
    let took = 0;
    const delay = await longestDelayMs(async () => (took = await measure(circles * 2)));
    expect(took).toBeGreaterThan(1000);
    expect(delay).toBeLessThan(100);
  });

  it('the same meter sees work on the event loop itself (negative control)', async () => {
    expect(await longestDelayMs(() => keepBusy(300))).toBeGreaterThan(200);
  });
});
