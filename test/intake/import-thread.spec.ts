import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { digestOf, writeScenario } from '#interchange';
import { ImportReader } from '../../src/intake/application/import-reader.port.js';
import { ThreadedImportReader } from '../../src/intake/reading/threaded-import-reader.js';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 4, units: 600, territories: 5, seed: 9 });
const text = writeScenario(scenario);

describe.each(engines)('the thread that reads what is imported ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let reader: ThreadedImportReader;
  const units = () => service.database.query('SELECT count(*)::int AS n FROM fristad.housing_unit');

  beforeAll(async () => {
    service = await aService(engine);
    reader = service.app.get(ImportReader, { strict: false });
  });
  afterAll(() => service.drop());

  it('fails one import when it dies, of which nothing is kept; the next is taken in', async () => {
    const asked = { over: false };
    const answered = service.post('/scenarios', text).finally(() => (asked.over = true));
    while (!asked.over) {
      await reader.end();
      await sleep(20);
    }
    expect(await answered).toMatchObject({ status: 500, body: { title: 'Something went wrong' } });
    expect(await units()).toEqual([{ n: 0 }]);

    expect(await service.post('/scenarios', text)).toMatchObject({
      status: 201,
      body: { digest: digestOf(scenario), counts: { units: 600 } },
    });
    expect(await units()).toEqual([{ n: 600 }]);
  });

  it('serves one at a time: three wait, who comes then is told to come again', async () => {
    const order: string[] = [];
    const gate: { open?: () => void } = {};
    const closed = new Promise<void>((resolve) => (gate.open = resolve));
    const held = reader.read(text, async () => {
      await closed;
      order.push('held');
    });
    const waiting = ['first', 'second', 'third'].map((name) =>
      reader.read(text, () => Promise.resolve(void order.push(name))),
    );
    const refused = await service.post('/scenarios', text);
    expect([refused.status, refused.headers.get('retry-after'), refused.body.type]).toEqual([
      503,
      '30',
      '/problems/too-many-imports',
    ]);
    expect(order).toEqual([]);

    gate.open?.();
    expect((await Promise.all([held, ...waiting])).map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(order).toEqual(['held', 'first', 'second', 'third']);
    expect((await service.post('/scenarios', text)).status).toBe(200);
  });
});
