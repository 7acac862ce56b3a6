import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { UnitOfWork, type Job } from '#platform';
import { BossJobs } from '../../src/platform/jobs/boss-jobs.js';
import { prepareJobs } from '../../src/platform/jobs/prepare-jobs.js';
import { onEachEngine, onlyExtensions } from '../harness/database/index.js';

type Payload = { readonly number: number };
const SETTINGS = { queues: ['kept', 'dropped', 'done', 'failing', 'long'], pollingIntervalSeconds: 0.5 };
const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

onEachEngine('jobs', onlyExtensions, (database) => {
  let work: UnitOfWork;
  let jobs: BossJobs;
  const start = () => BossJobs.start(work, SETTINGS);
  beforeAll(async () => {
    work = new UnitOfWork(database().dataSource);
    await prepareJobs(database().dataSource, SETTINGS);
    jobs = await start();
  });
  afterAll(() => jobs.stop());

  const countOf = async (queue: string): Promise<unknown> => {
    const rows: unknown[] = await work.manager.query('SELECT FROM pgboss.job WHERE name = $1', [queue]);
    return rows.length;
  };

  it('come to be with the act that asks for them', async () => {
    await work.run(() => jobs.enqueue('kept', { number: 3 }));
    expect(await countOf('kept')).toBe(1);
  });

  it('do not come to be when the act fails', async () => {
    const act = work.run(async () => {
      await jobs.enqueue('dropped', { number: 4 });
      expect(await countOf('dropped')).toBe(1);
      throw new Error('changed its mind');
    });
    await expect(act).rejects.toThrow('changed its mind');
    expect(await countOf('dropped')).toBe(0);
  });

  it('are done once each, with their payload', async () => {
    const done: number[] = [];
    const all = new Promise<void>((resolve) => {
      void jobs.work<Payload>('done', ({ payload }) => {
        if (done.push(payload.number) === 3) resolve();
        return Promise.resolve();
      });
    });
    for (const number of [11, 12, 13]) await jobs.enqueue('done', { number });
    await all;
    expect(done.toSorted()).toEqual([11, 12, 13]);
  });

  it('are tried again when the handler throws', async () => {
    let tries = 0;
    const second = new Promise<void>((resolve) => {
      void jobs.work('failing', () => {
        tries += 1;
        if (tries === 1) return Promise.reject(new Error('not yet'));
        resolve();
        return Promise.resolve();
      });
    });
    await jobs.enqueue('failing', {});
    await second;
    expect(tries).toBe(2);
  });

  it('hear that they are cancelled while they are done', async () => {
    const begun = Promise.withResolvers<Job<object>>();
    const heard = Promise.withResolvers<string>();
    await jobs.work('long', async (job) => {
      begun.resolve(job);
      await aborted(job.signal);
      heard.resolve(job.id);
    });
    const id = await jobs.enqueue('long', {});
    expect((await begun.promise).signal.aborted).toBe(false);
    await jobs.cancel('long', id);
    expect(await heard.promise).toBe(id);
  });

  it('wait for a later start of the queue', async () => {
    await jobs.stop();
    jobs = await start();
    const { payload } = await new Promise<Job<Payload>>((resolve) => {
      void jobs.work<Payload>('kept', (job) => {
        resolve(job);
        return Promise.resolve();
      });
    });
    expect(payload).toEqual({ number: 3 });
  });
});
