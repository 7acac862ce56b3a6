import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Access } from '#access';
import type { PlacedEvent } from './events.port.js';
import { ListEvents } from './list-events.js';

export type Following = {
  readonly access: Access;
  /** The event after which it begins, of those that whoever follows sees; else it begins now. */
  readonly after: string | undefined;
  /** Whether whoever follows is still let in. */
  readonly isLetIn: () => Promise<boolean>;
  /** Aborted when nobody listens any more. */
  readonly signal: AbortSignal;
  /** When it ends in any case, on the clock of `performance.now()`. */
  readonly until: number;
};

const LOOK_EVERY_MS = 1000;
const ASK_AGAIN_MS = 5000;
const ALIVE_EVERY_MS = 15_000;
const MOST_AT_ONCE = 100;

/** A time that begins again whenever it is over. */
class Every {
  private since = performance.now();

  constructor(private readonly ms: number) {}

  /** `now` ends it before its time. */
  isOver(now: boolean): boolean {
    const isOver = now || performance.now() - this.since >= this.ms;
    if (isOver) this.since = performance.now();
    return isOver;
  }
}

/** Shows somebody what happens, as it happens, for as long as they are let in. */
@Injectable()
export class FollowEvents {
  constructor(private readonly listEvents: ListEvents) {}

  /** Events as they come, and undefined now and then, where there is nothing to tell. */
  async *run({ access, after, isLetIn, signal, until }: Following): AsyncGenerator<PlacedEvent | undefined> {
    const [again, alive] = [new Every(ASK_AGAIN_MS), new Every(ALIVE_EVERY_MS)];
    let place = await this.placeOf(after);
    yield undefined;
    while (!signal.aborted && performance.now() < until) {
      const found = await this.listEvents.after(place, { limit: MOST_AT_ONCE, access });
      const isNew = found.length > 0;
      if (again.isOver(isNew) && !(await isLetIn())) return;
      yield* found;
      if (alive.isOver(isNew) && !isNew) yield undefined;
      place = found.at(-1)?.place ?? place;
      if (found.length < MOST_AT_ONCE)
        await pause(Math.min(LOOK_EVERY_MS, until - performance.now()), signal);
    }
  }

  private async placeOf(after: string | undefined): Promise<number> {
    return after === undefined ? this.listEvents.last() : ((await this.listEvents.placeOf(after)) ?? 0);
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(Math.max(0, ms), undefined, { signal }).catch(() => undefined);
