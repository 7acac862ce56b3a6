import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { embeddedEngine, engines } from '../harness/database/index.js';
import { OwnProcess } from '../harness/own-process.js';
import { aService } from '../harness/service/a-service.js';
import { waitFor } from '../harness/wait-until.js';

const scenario = generateScenario({ requests: 6, units: 60, territories: 8, seed: 12 });
const large = generateScenario({ requests: 150, units: 1800, territories: 100, seed: 2, scarcity: 0.9 });
const server = engines.find(({ name }) => name === 'postgresql');
const engine = server ?? embeddedEngine;

type Row = {
  readonly id: string;
  readonly status: string;
  readonly attempts: number;
  readonly worker: string | null;
};

(server ? describe : describe.skip)('two worker processes (postgresql)', () => {
  let service: Awaited<ReturnType<typeof aService>>;
  const workers: OwnProcess[] = [];
  const rows = () =>
    service.database.query<Row[]>(`SELECT id, status, attempts, worker FROM fristad.solver_run`);
  const until = (done: (all: Row[]) => boolean): Promise<Row[]> =>
    waitFor('rows of the runs', async () => {
      const all = await rows();
      return done(all) ? all : undefined;
    });
  const startWorker = () => {
    const settings = {
      DATABASE_URL: service.fresh.serving.DATABASE_URL ?? '',
      LOG_LEVEL: 'error',
      FRISTAD_PLAN_BY_ITSELF: 'no',
    };
    workers.push(new OwnProcess('src/worker.ts', { settings }));
  };

  beforeAll(async () => {
    service = await aService(engine);
    startWorker();
    startWorker();
  });
  afterAll(async () => {
    for (const worker of workers) await worker.stop();
    await service.drop();
  });

  it('solve each run once, and both take part', async () => {
    await service.post('/scenarios', scenario);
    const ids = new Set<string>();
    const seen = new Set<string>();
    const look = async () => {
      const all = await rows();
      for (const { worker } of all) if (worker !== null) seen.add(worker);
      return all;
    };
    while (seen.size < 2) {
      ids.add((await service.post('/runs', { seed: ids.size })).body.id);
      await look();
    }
    for (let i = 0; i < 12; i++) ids.add((await service.post('/runs', { seed: ids.size })).body.id);
    const all = await until((found) => found.every(({ status }) => status === 'DONE'));
    expect(all.filter(({ attempts }) => attempts !== 1)).toEqual([]);
    expect(all.length).toBe(ids.size);
    for (const id of ids) expect((await service.call(`/runs/${id}/plan`)).status).toBe(200);
  });

  it('take up the run of one that was killed', async () => {
    const renamed = JSON.parse(JSON.stringify(large).replaceAll(/"(U|R|PL|T|P|G)(\d+)"/g, '"$1-large-$2"'));
    const imported = await service.post('/scenarios', {
      ...renamed,
      policy: { ...renamed.policy, version: 'large' },
    });
    expect(imported.status).toBe(201);
    const { id } = (await service.post('/runs')).body;
    const held = (await until((all) => all.some((row) => row.id === id && row.worker !== null))).find(
      (row) => row.id === id,
    );
    const victim = workers.find(({ child }) => held?.worker?.includes(`-${child.pid}-`));
    await victim?.stop('SIGKILL');
    const [taken] = (
      await until((all) => all.some((row) => row.id === id && row.attempts === 2 && row.worker !== null))
    ).filter((row) => row.id === id);
    expect(taken?.worker).not.toBe(held?.worker);
    await service.post(`/runs/${id}/cancel`);
    await until((all) => all.some((row) => row.id === id && row.status === 'CANCELLED'));
    expect((await service.call(`/runs/${id}/plan`)).status).toBe(200);
  });
});
