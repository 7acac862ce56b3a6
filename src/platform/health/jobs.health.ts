import { HealthIndicatorService, type HealthCheckAttempt } from '@nestjs/terminus';
import { Jobs } from '../jobs/jobs.port.js';

const ANSWER_WITHIN_MS = 2000;

/** Whether the queues answer, and how many jobs wait in them. */
export class JobsHealth {
  constructor(
    private readonly jobs: Jobs,
    private readonly indicators: HealthIndicatorService,
    private readonly queues: readonly string[],
  ) {}

  check(): HealthCheckAttempt<'jobs'> {
    return this.indicators
      .check('jobs')
      .attempt(async () => ({ waiting: await this.waiting() }))
      .withTimeout(ANSWER_WITHIN_MS);
  }

  private async waiting(): Promise<number> {
    const each = await Promise.all(this.queues.map((queue) => this.jobs.waiting(queue)));
    return each.reduce((sum, waiting) => sum + waiting, 0);
  }
}
