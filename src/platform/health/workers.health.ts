import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HealthIndicatorService, type HealthCheckAttempt } from '@nestjs/terminus';
import { Gauge } from 'prom-client';
import { Workers } from '../jobs/workers.js';
import { Metrics } from './metrics.js';

const ANSWER_WITHIN_MS = 2000;

/** Whether anybody solves runs. */
@Injectable()
export class WorkersHealth implements OnModuleInit {
  constructor(
    private readonly workers: Workers,
    private readonly metrics: Metrics,
    private readonly indicators: HealthIndicatorService,
  ) {}

  onModuleInit(): void {
    const { workers } = this;
    const gauge = new Gauge({
      name: 'fristad_workers',
      help: 'Processes that solve runs and were seen within the last minute.',
      registers: [this.metrics.registry],
      async collect() {
        this.set(await workers.atWork());
      },
    });
    gauge.set(0);
  }

  check(): HealthCheckAttempt<'workers'> {
    return this.indicators
      .check('workers')
      .attempt(async () => {
        if ((await this.workers.atWork()) === 0)
          throw new Error('No process solves runs: none was seen for a minute.');
      })
      .withTimeout(ANSWER_WITHIN_MS);
  }
}
