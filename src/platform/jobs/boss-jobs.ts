import { Logger } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { bossConnection } from './boss-connection.js';
import { Jobs, type Job, type JobId } from './jobs.port.js';

export type JobSettings = {
  readonly queues: readonly string[];
  /** How often a worker looks for a job, seconds; at least 0.5. */
  readonly pollingIntervalSeconds?: number;
};

const STOP_WITHIN_MS = 30_000;

async function expectQueues(boss: PgBoss, queues: readonly string[]): Promise<void> {
  for (const queue of queues) {
    if ((await boss.getQueue(queue)) !== null) continue;
    await boss.stop({ graceful: false });
    throw new Error(`There is no queue ${queue} yet: run \`fristad migrate\` with the login that migrates.`);
  }
}

/** The queue in the application's own database, by pg-boss. */
export class BossJobs extends Jobs {
  private readonly underWay = new Map<JobId, AbortController>();

  private constructor(
    private readonly boss: PgBoss,
    private readonly pollingIntervalSeconds: number,
  ) {
    super();
  }

  /** Begins to keep a queue that is made already. @throws Error where it or one of the queues is not, or is older. */
  static async start(work: UnitOfWork, settings: JobSettings): Promise<BossJobs> {
    const { queues, pollingIntervalSeconds = 0.5 } = settings;
    const boss = new PgBoss({ db: bossConnection(work), schedule: false, migrate: false, reindex: false });
    const logger = new Logger('Jobs');
    boss.on('error', (cause) => logger.error(cause));
    await boss.start();
    await expectQueues(boss, queues);
    return new BossJobs(boss, pollingIntervalSeconds);
  }

  override async enqueue(queue: string, payload: object): Promise<JobId> {
    const id = await this.boss.send(queue, payload);
    if (id === null) throw new Error(`The queue ${queue} did not take the job.`);
    return id as JobId;
  }

  override async work<Payload extends object>(
    queue: string,
    handler: (job: Job<Payload>) => Promise<void>,
  ): Promise<void> {
    const options = { pollingIntervalSeconds: this.pollingIntervalSeconds };
    await this.boss.work<Payload>(queue, options, async (jobs) => {
      for (const { id, data, signal } of jobs)
        await this.run({ id: id as JobId, payload: data, signal }, handler);
    });
  }

  override async cancel(queue: string, id: JobId): Promise<void> {
    await this.boss.cancel(queue, id);
    this.underWay.get(id)?.abort();
  }

  override async waiting(queue: string): Promise<number> {
    const stats = await this.boss.getQueue(queue);
    return stats?.queuedCount ?? 0;
  }

  override async stop(): Promise<void> {
    for (const controller of this.underWay.values()) controller.abort();
    await this.boss.stop({ graceful: true, timeout: STOP_WITHIN_MS });
  }

  private async run<Payload extends object>(
    job: Job<Payload>,
    handler: (job: Job<Payload>) => Promise<void>,
  ) {
    const controller = new AbortController();
    this.underWay.set(job.id, controller);
    try {
      await handler({ ...job, signal: AbortSignal.any([job.signal, controller.signal]) });
    } finally {
      this.underWay.delete(job.id);
    }
  }
}
