import { setImmediate } from 'node:timers/promises';

/** Milliseconds, monotonic. */
export type Now = () => number;
export type PaceLimits = {
  readonly now: Now;
  /** In the clock of `now`. */
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Within this a plan has to be made of what there is. */
const GRACE_MS = 700;

/** How long something may go on. Long loops ask it often and let others run in between: a signal is heard only then. */
export class Pace {
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

  /** Lets others run; answers whether to go on. */
  async breathe(): Promise<boolean> {
    await setImmediate();
    return !this.isOver();
  }

  /** Runs steps one after the other; nothing when it was over before the last. */
  async through<T>(steps: Generator<unknown, T>): Promise<T | undefined> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (!(await this.breathe())) return undefined;
    }
  }

  /** Runs steps of which each tells what there is so far; when it is over, and a little while after, that is the answer. */
  async asFarAs<T>(steps: Generator<T, T>, before: T): Promise<T> {
    let sofar = before;
    let last: Pace | undefined;
    for (;;) {
      const step = steps.next();
      sofar = step.value;
      if (step.done === true) return sofar;
      if (!(await this.breathe())) last ??= this.aWhileLonger();
      if (last?.isOver()) return sofar;
    }
  }

  /** For what has to be done although time is up. */
  aWhileLonger(): Pace {
    const { now } = this.limits;
    return new Pace({ now, deadline: now() + GRACE_MS });
  }
}

/** Goes on for ever. */
export const unhurried = (): Pace => new Pace({ now: () => 0 });
