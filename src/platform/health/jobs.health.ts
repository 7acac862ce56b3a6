import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthCheckAttempt } from '@nestjs/terminus';
import { Jobs } from '../jobs/jobs.port.js';

const ANSWER_WITHIN_MS = 2000;

/** Whether a queue answers, and how many jobs wait in it. */
@Injectable()
export class JobsHealth {
  constructor(
    private readonly jobs: Jobs,
    private readonly indicators: HealthIndicatorService,
  ) {}

  check(queue: string): HealthCheckAttempt<'jobs'> {
    return this.indicators
      .check('jobs')
      .attempt(async () => ({ waiting: await this.jobs.waiting(queue) }))
      .withTimeout(ANSWER_WITHIN_MS);
  }
}
