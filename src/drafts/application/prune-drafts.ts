import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { Acting, Clock, LooksByItself, NATIONAL_CLOCK, UnitOfWork } from '#platform';
import { FormDrafts } from './form-drafts.port.js';

const EVERY_MS = 10 * 60_000;

/** Lets drafts go whose time is over, or whose case was erased. Nobody could read them any more. */
@Injectable()
export class PruneDrafts extends LooksByItself {
  constructor(
    private readonly drafts: FormDrafts,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {
    super({ everyMs: EVERY_MS, failing: 'Drafts go later' });
  }

  /** With an entry for each time that something went. */
  override look(): Promise<void> {
    return this.acting.run(NATIONAL_CLOCK, () =>
      this.work.run(async () => {
        const hits = await this.drafts.prune(this.clock.now());
        if (hits > 0) await this.writeEntry.run({ act: 'draft.prune', hits });
      }),
    );
  }
}
