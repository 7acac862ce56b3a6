import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { ProbingEvents } from './probing-events.port.js';

export type LiftRefusal = { readonly code: 'not-frozen' };

/** Lets an actor search again. Two persons have looked at what came before: only what follows counts from then on. */
@Injectable()
export class LiftFreeze {
  constructor(
    private readonly probingEvents: ProbingEvents,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(actor: string): Promise<Result<undefined, LiftRefusal>> {
    return this.work.run(async () => {
      const by = this.acting.current.actor;
      if (!(await this.probingEvents.lift({ actor, by, at: this.clock.now() })))
        return refusal({ code: 'not-frozen' });
      await this.writeEntry.run({ act: 'search.unfreeze', id: actor });
      return ok(undefined);
    });
  }
}
