import { Injectable, Logger } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { Acting, Clock, Recurring, UnitOfWork, type ActingAs } from '#platform';
import { RegisteredProviders } from './registered-providers.port.js';

const LOOK_EVERY_MS = 600_000;
/** As whom the whole register is looked through. */
const CLOCK: ActingAs = {
  ...{ role: 'fristad_run', actor: 'national-clock', region: null },
  ...{ roles: ['WORKER'], scope: 'national-run' },
};

/** Warns ninety, thirty and seven days before a permit ends. Any process does it; what one has done, the other finds done. */
@Injectable()
export class WarnOfPermits {
  private readonly log = new Logger(WarnOfPermits.name);
  private readonly looking = new Recurring(LOOK_EVERY_MS, (cause) => {
    this.log.error(`Permits are looked at later, after: ${String(cause)}`);
  });

  constructor(
    private readonly providers: RegisteredProviders,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Looks six times an hour, never twice at a time. */
  start(): void {
    this.looking.start(() => this.look());
  }

  stop(): Promise<void> {
    return this.looking.stop();
  }

  look(): Promise<void> {
    return this.acting.run(CLOCK, () =>
      this.work.run(async () => {
        for (const { provider: id, days } of await this.providers.warn(this.clock.now()))
          await this.writeEntry.run({ act: 'provider.warn', id, particulars: { days: String(days) } });
      }),
    );
  }
}
