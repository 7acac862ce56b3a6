import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { HealthIndicatorService, TerminusModule } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from './clock/clock.js';
import type { Config } from '#settings';
import { Acting } from './database/acting.js';
import { openDatabase, type Database, type Schema } from './database/data-source.js';
import { whyNotOpened } from './database/why-not-opened.js';
import { migrate } from './database/migrate.js';
import { Once } from './once/once.js';
import { OneAtATime } from './database/one-at-a-time.js';
import { rejectOwner } from './database/serving-login.js';
import { TimeAllowed } from './database/time-allowed.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { expectUpToDate } from './database/up-to-date.js';
import { DatabaseHealth } from './health/database.health.js';
import { JobsHealth } from './health/jobs.health.js';
import { WorkersHealth } from './health/workers.health.js';
import { Metrics } from './health/metrics.js';
import { TimeLimitInterceptor } from './http/time-limit.interceptor.js';
import { BossJobs } from './jobs/boss-jobs.js';
import { Jobs } from './jobs/jobs.port.js';
import { Workers } from './jobs/workers.js';

export type PlatformSettings = {
  readonly config: Config;
  readonly schema: Schema;
  readonly queues: readonly string[];
  /** The system's own when absent. */
  readonly clock?: Clock;
};

const DATABASE = Symbol('DATABASE');

/** The embedded database is its process's own, which brings it up to date; a server is served by whoever can't own it. */
async function openReady({ config, schema, queues }: PlatformSettings): Promise<Database> {
  const database = await openDatabase(config, schema).catch((cause: unknown) => {
    throw new Error(whyNotOpened(config, cause), { cause });
  });
  try {
    if (database.embedded) await migrate(database, queues);
    else await expectServed(database, config);
  } catch (cause) {
    await database.close();
    throw cause;
  }
  return database;
}

async function expectServed(database: Database, config: Config): Promise<void> {
  if (config.DATABASE_MIGRATION_URL !== undefined)
    throw new Error(
      'DATABASE_MIGRATION_URL is set: who serves must not know the login that owns the database.',
    );
  await rejectOwner(database.dataSource);
  await expectUpToDate(database);
}

const limitTime = ({ FRISTAD_REQUEST_SECONDS, FRISTAD_LONG_REQUEST_SECONDS }: Config) => ({
  provide: APP_INTERCEPTOR,
  useFactory: (reflector: Reflector, time: TimeAllowed) =>
    new TimeLimitInterceptor(reflector, time, {
      usualMs: FRISTAD_REQUEST_SECONDS * 1000,
      longMs: FRISTAD_LONG_REQUEST_SECONDS * 1000,
    }),
  inject: [Reflector, TimeAllowed],
});

/** The plumbing, once for the whole process: database, unit of work, jobs, clock, health. */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  static with(settings: PlatformSettings): DynamicModule {
    const startJobs = (work: UnitOfWork) => BossJobs.start(work, settings);
    const watchJobs = (jobs: Jobs, indicators: HealthIndicatorService) =>
      new JobsHealth(jobs, indicators, settings.queues);
    const providers = [
      { provide: DATABASE, useFactory: () => openReady(settings) },
      { provide: DataSource, useFactory: (database: Database) => database.dataSource, inject: [DATABASE] },
      Acting,
      TimeAllowed,
      UnitOfWork,
      OneAtATime,
      Once,
      limitTime(settings.config),
      { provide: Jobs, useFactory: startJobs, inject: [UnitOfWork] },
      { provide: Clock, useValue: settings.clock ?? new SystemClock() },
      Metrics,
      Workers,
      DatabaseHealth,
      WorkersHealth,
      { provide: JobsHealth, useFactory: watchJobs, inject: [Jobs, HealthIndicatorService] },
    ];
    const exported = [
      DataSource,
      Acting,
      UnitOfWork,
      OneAtATime,
      Once,
      Jobs,
      Clock,
      Metrics,
      DatabaseHealth,
      JobsHealth,
      Workers,
      WorkersHealth,
    ];
    return { module: PlatformModule, global: true, imports: [TerminusModule], providers, exports: exported };
  }

  /** The jobs first: those under way still need the database. */
  async onApplicationShutdown(): Promise<void> {
    await this.jobs.stop();
    await this.database.close();
  }
}
