import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, SystemClock } from './clock/clock.js';
import { Acting } from './database/acting.js';
import type { Database } from './database/data-source.js';
import { UnitOfWork } from './database/unit-of-work.js';

const DATABASE = Symbol('OPEN_DATABASE');

/** The plumbing of a command: a database that is open already, and is closed with the command; no jobs, no HTTP. */
@Module({})
export class OpenDatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  static over(database: Database): DynamicModule {
    const startWork = (acting: Acting, clock: Clock) =>
      new UnitOfWork(database.dataSource, acting, undefined, clock);
    const providers = [
      { provide: DATABASE, useValue: database },
      Acting,
      { provide: UnitOfWork, useFactory: startWork, inject: [Acting, Clock] },
      { provide: Clock, useClass: SystemClock },
    ];
    return { module: OpenDatabaseModule, global: true, providers, exports: [Acting, UnitOfWork, Clock] };
  }

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
