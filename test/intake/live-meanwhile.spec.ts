import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { digestOf, readScenario } from '#interchange';
import { longestBlockWhile } from '../../bench/live/longest-block.js';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { isFull, sample } from '../harness/samples.js';

const UNITS = sample(800, 3000, 'FRISTAD_IMPORT_UNITS');
const EVERY_MS = 20;

/** How often others were answered meanwhile whether the service lives, and the most that its thread worked without a pause. */
type Meanwhile = { readonly answered: number; readonly work: number };
const meanwhile = async (live: () => Promise<unknown>, act: () => Promise<void>): Promise<Meanwhile> => {
  const asked = { over: false };
  let [answered, isUnderWay] = [0, false];
  const asking = (async () => {
    while (!asked.over) {
      const began = isUnderWay;
      await live();
      if (began && isUnderWay) answered += 1;
      await sleep(EVERY_MS);
    }
  })();
  const { block } = await longestBlockWhile(async () => {
    await sleep(5 * EVERY_MS);
    isUnderWay = true;
    await act().finally(() => (isUnderWay = false));
    await sleep(5 * EVERY_MS);
  }).finally(() => (asked.over = true));
  await asking;
  return { answered, work: block.workMs };
};

describe.each(engines)('whoever asks whether the service lives ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let control: Meanwhile;
  const scenario = generateScenario({ requests: 60, units: UNITS, territories: 80, seed: 7 });
  const text = JSON.stringify(scenario);
  const live = async () => {
    const answer = await fetch(`${service.address}/health/live`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  };
  const admin = () => service.as({ sub: 'u-admin', roles: ['POLICY_ADMIN'] });
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    'takes in a scenario': async () => {
      expect((await service.post('/scenarios', text)).status).toBe(201);
    },
    'takes it in again': async () => {
      expect((await service.post('/scenarios', text)).status).toBe(200);
    },
    'gives everything that is kept': async () => {
      const approval = await approvalOf(service, admin(), { rule: 'scenario.read', command: {} });
      const answer = await fetch(`${service.address}/scenarios/current`, {
        headers: {
          authorization: `Bearer ${await service.issuer.token({ sub: 'u-integration', roles: ['INTEGRATION'] })}`,
          purpose: 'PLACEMENT_MATCHING',
          approval,
        },
      });
      expect([answer.status, (await answer.arrayBuffer()).byteLength > text.length / 2]).toEqual([200, true]);
    },
    'freezes it, measures and judges': async () => {
      const effect = await admin().call(`/policies/${scenario.policy.version}/effect`);
      expect([effect.status, effect.body.against]).toEqual([200, scenario.policy.version]);
    },
  };

  beforeAll(async () => {
    service = await aService(engine, { FRISTAD_LONG_REQUEST_SECONDS: '600', FRISTAD_REQUEST_SECONDS: '600' });
    await live();
    control = await meanwhile(live, () => {
      const read = readScenario(text);
      expect(read.ok && digestOf(read.value)).toBe(digestOf(scenario));
      return Promise.resolve();
    });
  });
  afterAll(() => service.drop());

  it.each(Object.keys(acts))(
    'is answered while it %s, and nobody is while it is read where others are answered (negative control)',
    async (name) => {
      const { answered, work } = await meanwhile(live, acts[name]!);
      process.stdout.write(
        `${engine.name}, ${name}: ${JSON.stringify({ bytes: text.length, answered, work, control })}\n`,
      );
      expect([answered > 0, control.answered]).toEqual([true, 0]);
      // How much work is done without a pause is asked in a full run alone.
      if (isFull) expect(work).toBeLessThan(control.work / 4);
    },
  );
});
