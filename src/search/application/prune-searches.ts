import { Injectable, Logger } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { Acting, Clock, Recurring, UnitOfWork, type ActingAs } from '#platform';
import { UnitSearches } from './unit-searches.port.js';

const EVERY_MS = 10 * 60_000;
/** As whom searches of the whole country are let go. */
const CLOCK: ActingAs = {
  ...{ role: 'fristad_run', actor: 'national-clock', region: null },
  ...{ roles: ['WORKER'], scope: 'national-run' },
};

/** Lets searches go whose time is over. Nobody could read them any more. */
@Injectable()
export class PruneSearches {
  private readonly log = new Logger(PruneSearches.name);
  private readonly pruning = new Recurring(EVERY_MS, (cause) => {
    this.log.error(`Searches go later, after: ${String(cause)}`);
  });

  constructor(
    private readonly searches: UnitSearches,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.pruning.start(() => this.run());
  }

  stop(): Promise<void> {
    return this.pruning.stop();
  }

  /** With an entry for each time that something went. */
  run(): Promise<void> {
    return this.acting.run(CLOCK, () =>
      this.work.run(async () => {
        const hits = await this.searches.prune(this.clock.now());
        if (hits > 0) await this.writeEntry.run({ act: 'search.prune', hits });
      }),
    );
  }
}
