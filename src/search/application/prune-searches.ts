import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { Acting, Clock, LooksByItself, NATIONAL_CLOCK, UnitOfWork } from '#platform';
import { UnitSearches } from './unit-searches.port.js';

const EVERY_MS = 10 * 60_000;

/** Lets searches go whose time is over. Nobody could read them any more. */
@Injectable()
export class PruneSearches extends LooksByItself {
  constructor(
    private readonly searches: UnitSearches,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {
    super({ everyMs: EVERY_MS, failing: 'Searches go later' });
  }

  /** With an entry for each time that something went. */
  override look(): Promise<void> {
    return this.acting.run(NATIONAL_CLOCK, () =>
      this.work.run(async () => {
        const hits = await this.searches.prune(this.clock.now());
        if (hits > 0) await this.writeEntry.run({ act: 'search.prune', hits });
      }),
    );
  }
}
