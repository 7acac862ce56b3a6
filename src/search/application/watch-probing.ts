import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, OneAtATime, UnitOfWork } from '#platform';
import {
  isUnderWay,
  limitPassed,
  sinceWhen,
  type LimitPassed,
  type ProbingEvent,
  type ProbingKind,
} from '../domain/probing.js';
import { ProbingEvents } from './probing-events.port.js';

export type BeginRefusal = { readonly code: 'too-many-under-way' };

/**
 * Counts what stands in an actor's way; past a limit it freezes the search and alerts auditors. What could be refused for
 * others' sake is counted before it is asked, in a transaction of its own, and given back once the answer told nothing: an
 * answer that got lost stays counted. Of one actor's, at most as many are under way as may still be refused.
 */
@Injectable()
export class WatchProbing {
  constructor(
    private readonly probingEvents: ProbingEvents,
    private readonly writeEntry: WriteEntry,
    private readonly oneAtATime: OneAtATime,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  isFrozen(): Promise<boolean> {
    return this.probingEvents.isFrozen(this.acting.current.actor);
  }

  /** Counts what is about to be asked about a case; answers what `end` takes. */
  begin(caseRef: string): Promise<Result<string, BeginRefusal>> {
    return this.work.run(async () => {
      const before = await this.counted();
      const isFull = limitPassed(before, this.clock.now()) !== undefined;
      if (isFull && !(await this.isFrozen()) && !(await this.freezeFor(before)))
        return refusal({ code: 'too-many-under-way' });
      return ok(await this.add('ASKED', caseRef));
    });
  }

  /** Gives back what was counted, once it was answered. */
  end(id: string): Promise<void> {
    return this.work.run(() => this.probingEvents.takeBack(id));
  }

  /** Counts it for good: it failed, and nobody knows what that told. */
  failed(id: string, caseRef: string): Promise<void> {
    return this.work.run(async () => {
      await this.note('UNANSWERED', caseRef);
      await this.probingEvents.takeBack(id);
    });
  }

  /** Whether the search is frozen by now: it is, once what was rewritten since is beyond a limit. */
  freezeIfDue(): Promise<boolean> {
    return this.work.run(async () => (await this.isFrozen()) || (await this.freezeFor(await this.counted())));
  }

  /** Counts what stood in the way, in the act's transaction. */
  async note(kind: ProbingKind, caseRef: string): Promise<void> {
    await this.oneAtATime.wait('probing', this.acting.current.actor);
    await this.add(kind, caseRef);
    if (!(await this.isFrozen())) await this.freezeFor(await this.counted());
  }

  /** Whether what is answered, or never will be, is enough to freeze the search; then it is frozen. */
  private async freezeFor(probingEvents: readonly ProbingEvent[]): Promise<boolean> {
    const at = this.clock.now();
    const passed = limitPassed(
      probingEvents.filter((one) => !isUnderWay(one, at)),
      at,
    );
    if (passed !== undefined) await this.freeze(passed, at);
    return passed !== undefined;
  }

  private async freeze({ count, days }: LimitPassed, at: Date): Promise<void> {
    const { actor, region } = this.acting.current;
    await this.probingEvents.freeze({ actor, at, events: count, days });
    await this.writeEntry.run({
      act: 'search.freeze',
      id: actor,
      owner: region,
      why: 'probing',
      hits: count,
    });
  }

  private async counted(): Promise<readonly ProbingEvent[]> {
    const { actor } = this.acting.current;
    await this.oneAtATime.wait('probing', actor);
    return this.probingEvents.since(actor, sinceWhen(this.clock.now()));
  }

  private async add(kind: ProbingKind, caseRef: string): Promise<string> {
    const id = randomUUID();
    const { actor } = this.acting.current;
    await this.probingEvents.add({ id, kind, actor, case: caseRef, at: this.clock.now() });
    return id;
  }
}
