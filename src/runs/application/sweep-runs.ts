import { Injectable, Logger } from '@nestjs/common';
import { Acting, Recurring } from '#platform';
import type { RunId } from '../domain/solver-run.js';
import { NATIONAL_RUN } from './national-run.js';
import { RunQueue } from './run-queue.port.js';
import { Runs } from './runs.port.js';
import { stackOf } from './stack-of.js';

const SWEEP_MS = 5_000;
const SWEEPS_UNTIL_ALL = 12;
const MOST_ATTEMPTS = 3;

/** Hands out again what a dead worker left behind. Any process does so, whether it solves runs or not. */
@Injectable()
export class SweepRuns {
  private readonly log = new Logger(SweepRuns.name);
  private sweeps = 0;
  private readonly sweeping = new Recurring(SWEEP_MS, (cause) => {
    this.log.error(`The sweeping goes on after: ${stackOf(cause)}`);
  });

  constructor(
    private readonly runs: Runs,
    private readonly queue: RunQueue,
    private readonly acting: Acting,
  ) {}

  /** Sweeps at once and every five seconds from then on; `also` is done each time. */
  async start(also: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.sweep();
    await also();
    this.sweeping.start(() => this.sweep().then(also));
  }

  /** Lets one under way end. */
  stop(): Promise<void> {
    return this.sweeping.stop();
  }

  /** Now and then every waiting run is handed out anew, in case its first handing was lost with its process. */
  sweep(): Promise<void> {
    return this.acting.run(NATIONAL_RUN, async () => {
      const recovered = await this.runs.recover(MOST_ATTEMPTS);
      const all = this.sweeps++ % SWEEPS_UNTIL_ALL === 0;
      const waiting: readonly RunId[] = all ? await this.runs.waiting() : recovered;
      for (const id of waiting) await this.queue.hand(id);
    });
  }
}
