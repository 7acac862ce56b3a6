import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { WorkRuns } from '#runs';
import { describeOnServer } from '../harness/database/index.js';
import { embeddedEngine } from '../harness/database/embedded-engine.js';
import { aService } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 4, units: 40, territories: 5, seed: 3 });
const gaugeIn = (text: string): string | undefined => /^fristad_workers (\d+)$/m.exec(text)?.[1];

type Service = Awaited<ReturnType<typeof aService>>;
const observed = async (service: Service) => {
  const metrics = await (await service.ask('/metrics')).text();
  return {
    ready: (await service.call('/health/ready')).body,
    health: (await service.call('/health')).status,
    gauge: gaugeIn(metrics),
    planning: (await service.call('/planning')).body.runsAreSolved,
  };
};
const ATTENDED = {
  ready: { status: 'ok', runsAreSolved: true },
  health: 200,
  gauge: '1',
  planning: true,
};
const UNATTENDED = {
  ready: { status: 'ok', runsAreSolved: false },
  health: 503,
  gauge: '0',
  planning: false,
};

describeOnServer('a service beside which nobody solves runs ($name)', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await aService(engine);
    await service.post('/scenarios', scenario);
  });
  afterAll(() => service.drop());

  it('says so in its readiness, its health, a metric, the planning and the run', async () => {
    expect(await observed(service)).toEqual(UNATTENDED);
    const run = await service.post('/runs');
    expect(run.body).toMatchObject({ status: 'QUEUED', unattended: true });
  });

  it('says that somebody does as soon as one is seen, and until it was not for a minute', async () => {
    await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
    expect(await observed(service)).toEqual(ATTENDED);
    expect((await service.post('/runs')).body).toMatchObject({ unattended: false });
    await service.app.get(WorkRuns).stop();
    expect(await observed(service)).toEqual(UNATTENDED);
    const seen = (seconds: number) =>
      service.database.query(`
      INSERT INTO fristad.worker VALUES ('killed', clock_timestamp() - make_interval(secs => ${seconds}))
      ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at`);
    await seen(50);
    expect(await observed(service)).toEqual(ATTENDED);
    await seen(61);
    expect(await observed(service)).toEqual(UNATTENDED);
  });
});

describe('a service on the embedded database', () => {
  it('solves runs itself, whatever it is told', async () => {
    const service = await aService(embeddedEngine, { FRISTAD_SOLVE_RUNS: 'no' });
    expect(await observed(service)).toEqual(ATTENDED);
    await service.drop();
  });
});
