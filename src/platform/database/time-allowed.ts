import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

/** It was not finished in the time that it had, and is not kept. */
export class TookTooLong extends Error {}

/** The time that something may take. It ends, or what a transaction did stands, and never both. */
export class Deadline {
  private state: 'running' | 'over' | 'lifted' = 'running';
  private ending = 0;

  /** `at`: on the clock of `performance.now()`. */
  constructor(private readonly at: number) {}

  /** Ends the time: true from now on, unless a transaction is just being committed. */
  end(): boolean {
    if (this.ending === 0 && this.state === 'running') this.state = 'over';
    return this.state === 'over';
  }

  /** From now on it may take as long as it does. */
  lift(): void {
    if (this.state === 'running') this.state = 'lifted';
  }

  /** Milliseconds, at least 1; 0 when there is no end. @throws TookTooLong when it is over. */
  get left(): number {
    this.mustNotBeOver();
    return this.state === 'lifted' ? 0 : Math.max(1, Math.ceil(this.at - performance.now()));
  }

  /** Runs a transaction that calls `atEnd` when only the commit remains; that throws TookTooLong when it is too late. */
  async around<T>(transaction: (atEnd: () => void) => Promise<T>): Promise<T> {
    const end = { hasCome: false };
    const atEnd = () => {
      this.mustNotBeOver();
      end.hasCome = true;
      this.ending += 1;
    };
    try {
      return await transaction(atEnd);
    } finally {
      if (end.hasCome) this.ending -= 1;
    }
  }

  private mustNotBeOver(): void {
    if (this.state === 'over') throw new TookTooLong('It took too long.');
  }
}

/** Remembers, along a request, how long it may take. Outside one, whatever is done takes as long as it does. */
@Injectable()
export class TimeAllowed {
  private readonly storage = new AsyncLocalStorage<Deadline>();

  get current(): Deadline | undefined {
    return this.storage.getStore();
  }

  run<T>(deadline: Deadline, act: () => T): T {
    return this.storage.run(deadline, act);
  }

  /** What a transaction begins with, so that the server cancels a statement that takes longer. @throws TookTooLong */
  get fence(): string {
    return `SET LOCAL statement_timeout = ${this.current?.left ?? 0}`;
  }
}
