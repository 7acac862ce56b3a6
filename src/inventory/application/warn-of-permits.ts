import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { Acting, Clock, LooksByItself, NATIONAL_CLOCK, UnitOfWork } from '#platform';
import { RegisteredProviders } from './registered-providers.port.js';

const LOOK_EVERY_MS = 600_000;

/** Warns ninety, thirty and seven days before a permit ends. Any process does it; what one has done, the other finds done. */
@Injectable()
export class WarnOfPermits extends LooksByItself {
  constructor(
    private readonly providers: RegisteredProviders,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {
    super({ everyMs: LOOK_EVERY_MS, failing: 'Permits are looked at later' });
  }

  override look(): Promise<void> {
    return this.acting.run(NATIONAL_CLOCK, () =>
      this.work.run(async () => {
        for (const { provider: id, days } of await this.providers.warn(this.clock.now()))
          await this.writeEntry.run({ act: 'provider.warn', id, particulars: { days: String(days) } });
      }),
    );
  }
}
