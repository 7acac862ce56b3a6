import { Injectable } from '@nestjs/common';
import { Jobs } from '#platform';
import { RUN_QUEUE, RunQueue } from '../application/run-queue.port.js';
import { runId, type RunId } from '../domain/solver-run.js';

@Injectable()
export class JobsRunQueue extends RunQueue {
  constructor(private readonly jobs: Jobs) {
    super();
  }

  override async hand(id: RunId): Promise<void> {
    await this.jobs.enqueue(RUN_QUEUE, { id });
  }

  override work(solve: (id: RunId) => Promise<void>): Promise<void> {
    return this.jobs.work<{ readonly id: string }>(RUN_QUEUE, ({ payload }) => solve(runId(payload.id)));
  }
}
