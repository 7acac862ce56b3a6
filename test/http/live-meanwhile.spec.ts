import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { digestOf, readScenario } from '#interchange';
import { engines } from '../database/harness/index.js';
import { aService } from './a-service.js';

const UNITS = Number(process.env['FRISTAD_IMPORT_UNITS'] ?? 3000);
const EVERY_MS = 20;

type Block = { readonly loop: number; readonly gap: number };

/** The longest that the event loop of this process, in which the service runs, was held; and the longest wait for an answer. */
const longestWhile = async (live: () => Promise<unknown>, act: () => Promise<void>): Promise<Block> => {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  const asked = { gap: 0, over: false };
  const asking = (async () => {
    let last = performance.now();
    while (!asked.over) {
      await live();
      const now = performance.now();
      asked.gap = Math.max(asked.gap, now - last);
      last = now;
      await sleep(EVERY_MS);
    }
  })();
  loop.enable();
  await sleep(5 * EVERY_MS);
  await act();
  await sleep(5 * EVERY_MS);
  loop.disable();
  asked.over = true;
  await asking;
  return { loop: loop.max / 1e6, gap: asked.gap };
};

describe.each(engines)(
  'whoever asks whether the service lives, while it takes in a scenario ($name)',
  (engine) => {
    let service: Awaited<ReturnType<typeof aService>>;
    const live = async () => {
      const answer = await fetch(`${service.address}/health/live`);
      expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
    };
    const scenario = generateScenario({ requests: 60, units: UNITS, territories: 80, seed: 7 });
    const text = JSON.stringify(scenario);

    beforeAll(async () => {
      service = await aService(engine, { FRISTAD_LONG_REQUEST_SECONDS: '600' });
      await live();
    });
    afterAll(() => service.drop());

    it('does not wait for that; where it is read on the same thread, it does (negative control)', async () => {
      const apart = await longestWhile(live, async () => {
        expect((await service.post('/scenarios', text)).status).toBe(201);
      });
      const again = await longestWhile(live, async () => {
        expect((await service.post('/scenarios', text)).status).toBe(200);
      });
      const control = await longestWhile(live, () => {
        const read = readScenario(text);
        expect(read.ok && digestOf(read.value)).toBe(digestOf(scenario));
        return Promise.resolve();
      });
      process.stdout.write(
        `${engine.name}: ${JSON.stringify({ bytes: text.length, apart, again, control })}\n`,
      );
      expect(apart.loop).toBeLessThan(control.loop / 4);
      expect(again.loop).toBeLessThan(control.loop / 4);
      expect(apart.gap).toBeLessThan(control.gap / 4);
    });
  },
);
