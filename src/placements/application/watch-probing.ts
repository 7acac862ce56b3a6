import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { Acting, Clock } from '#platform';
import { limitPassed, sinceWhen, type RebuffKind } from '../domain/probing.js';
import { Rebuffs } from './rebuffs.port.js';

/** Counts what stands in an actor's way, in the act's transaction; past a limit it freezes the search and alerts auditors. */
@Injectable()
export class WatchProbing {
  constructor(
    private readonly rebuffs: Rebuffs,
    private readonly writeEntry: WriteEntry,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  isFrozen(): Promise<boolean> {
    return this.rebuffs.isFrozen(this.acting.current.actor);
  }

  async note(kind: RebuffKind, caseRef: string): Promise<void> {
    const [{ actor, region }, at] = [this.acting.current, this.clock.now()];
    await this.rebuffs.add({ kind, actor, case: caseRef, at });
    const passed = limitPassed(await this.rebuffs.since(actor, sinceWhen(at)), at);
    if (passed === undefined || (await this.rebuffs.isFrozen(actor))) return;
    await this.rebuffs.freeze({ actor, at, rebuffs: passed.count, days: passed.days });
    await this.writeEntry.run({
      act: 'search.freeze',
      id: actor,
      owner: region,
      refusedFor: 'probing',
      hits: passed.count,
    });
  }
}
