import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { digestOf } from '#interchange';
import { UnitOfWork } from '#platform';
import { Runs, runId } from '#runs';
import { engines } from '../harness/database/index.js';
import { packed } from '../harness/frozen-problems.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 2, units: 20, territories: 3, seed: 4 });
const MOST = 2 ** 19;
const DIGEST = digestOf(scenario);
const SETTINGS = { engine: 'highs', seed: 0, timeLimitMs: null, gap: 0, causes: [] } as const;

describe.each(engines)('what a run was given ($name)', (engine) => {
  let service: OwnService;
  beforeAll(async () => {
    service = await aService(engine);
    await service.post('/scenarios', scenario);
  });
  afterAll(() => service.drop());

  const runs = () => service.app.get(Runs, { strict: false });
  const aRun = async (problem: Uint8Array<ArrayBuffer>, measured: Uint8Array<ArrayBuffer>) => {
    const id = runId(randomUUID());
    const rest = { digest: DIGEST, policyVersion: scenario.policy.version, idempotencyKey: null };
    await service.directly(() => runs().add({ id, ...SETTINGS, ...rest, problem, measured }));
    return id;
  };
  /** The bytes of each answer while the act goes on. */
  const answersDuring = async (act: () => Promise<unknown>): Promise<readonly number[]> => {
    const work = service.app.get(UnitOfWork);
    const asked = work.rows.bind(work);
    const sizes: number[] = [];
    work.rows = async <Row>(...question: Parameters<typeof asked>) => {
      const rows = await asked<Row>(...question);
      for (const row of rows)
        for (const value of Object.values(row as object))
          if (value instanceof Uint8Array) sizes.push(value.length);
      return rows;
    };
    await act();
    work.rows = asked;
    return sizes;
  };

  it('is read in parts, so that no answer keeps the service from others for long', async () => {
    const [problem, measured] = [packed(randomBytes(2 * MOST).toString('base64')), packed({ zones: [] })];
    const id = await aRun(problem, measured);
    const sizes = await answersDuring(async () => {
      const frozen = await service.directly(() => runs().problemOf(id));
      expect(frozen.digest).toBe(DIGEST);
      expect(Buffer.from(problem).equals(frozen.problem)).toBe(true);
      expect(Buffer.from(measured).equals(frozen.measured)).toBe(true);
    });
    expect(problem.length).toBeGreaterThan(2 * MOST);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBe(MOST);
  });

  it('is nowhere for a run that is not there', async () => {
    const reading = service.directly(() => runs().problemOf(runId(randomUUID())));
    await expect(reading).rejects.toThrow('There is no run');
  });
});
