import { Logger } from '@nestjs/common';
import type { ActingAs } from '../database/acting.js';
import { Recurring } from './recurring.js';

/** As whom the clock acts, on what the whole country has. */
export const NATIONAL_CLOCK: ActingAs = {
  ...{ role: 'fristad_run', actor: 'national-clock', region: null },
  ...{ roles: ['WORKER'], scope: 'national-run' },
};

/** How often it looks, and what the log says before the cause when that fails. */
type Looking = { readonly everyMs: number; readonly failing: string };

/** What a process does that nobody asks for: it looks again and again, never twice at a time. Any process may do the same. */
export abstract class LooksByItself {
  private readonly recurring: Recurring;

  protected constructor({ everyMs, failing }: Looking) {
    const log = new Logger(new.target.name);
    this.recurring = new Recurring(everyMs, (cause) => {
      log.error(`${failing}, after: ${String(cause)}`);
    });
  }

  start(): void {
    this.recurring.start(() => this.look());
  }

  /** Lets one under way end. */
  stop(): Promise<void> {
    return this.recurring.stop();
  }

  abstract look(): Promise<void>;
}
