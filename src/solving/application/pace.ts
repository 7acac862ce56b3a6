import { setImmediate } from 'node:timers/promises';

/** Milliseconds, monotonic. */
export type Now = () => number;
export type PaceLimits = {
  readonly now: Now;
  /** In the clock of `now`. */
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Within this, after it was over, a plan has to be made of what there is. */
const GRACE_MS = 1_200;

/** How long something may go on. Long loops ask it often and let others run in between: a signal is heard only then. */
export class Pace {
  private extra: Pace | undefined;

  constructor(private readonly limits: PaceLimits) {}

  isOver(): boolean {
    return this.limits.signal?.aborted === true || this.left() <= 0;
  }

  /** Milliseconds left; `Infinity` without a deadline. */
  left(): number {
    const { deadline = Infinity, now } = this.limits;
    return deadline === Infinity ? Infinity : deadline - now();
  }

  get signal(): AbortSignal | undefined {
    return this.limits.signal;
  }

  /** Runs steps one after the other; nothing when it was over before the last. */
  async through<T>(steps: Generator<unknown, T>): Promise<T | undefined> {
    while (!this.isOver()) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await setImmediate();
    }
    return undefined;
  }

  /** The same, and for a little while after it was over: nothing can be made without the answer. */
  async inAnyCase<T>(steps: Generator<unknown, T>): Promise<T | undefined> {
    const inTime = this.isOver() ? undefined : await this.through(steps);
    return inTime ?? this.aWhileLonger().through(steps);
  }

  /** Runs steps of which each tells what there is so far; a little while after it was over, that is the answer. */
  async asFarAs<T>(steps: Generator<T, T>, before: T): Promise<T> {
    let sofar = before;
    for (;;) {
      if (this.isOver() && this.aWhileLonger().isOver()) return sofar;
      const step = steps.next();
      sofar = step.value;
      if (step.done === true) return sofar;
      await setImmediate();
    }
  }

  /** One while for all that has to be done although time is up. */
  private aWhileLonger(): Pace {
    const { now } = this.limits;
    return (this.extra ??= new Pace({ now, deadline: now() + GRACE_MS }));
  }
}

/** For what may take as long as it does. */
export const unhurried = (): Pace => new Pace({ now: () => 0 });
