import { Injectable, Logger } from '@nestjs/common';
import { Acting, type ActingAs } from '#platform';
import type { RunId } from '../domain/solver-run.js';
import { RunQueue } from './run-queue.port.js';
import { Runs } from './runs.port.js';
import { SolveRun } from './solve-run.js';
import { stackOf } from './stack-of.js';

export type Workplace = {
  /** Unlike that of any other process. */
  readonly worker: string;
  /** Whether this process is the only one on its database: then every lease it finds at start is a dead one's. */
  readonly alone: boolean;
};

/** The solver works on the problems of all regions. */
const NATIONAL_RUN: ActingAs = {
  role: 'fristad_run',
  actor: 'national-run',
  region: null,
  roles: ['WORKER'],
  scope: 'national-run',
};
const LEASE_SECONDS = 20;
const SWEEP_MS = 5_000;
const SWEEPS_UNTIL_ALL = 12;
const MOST_ATTEMPTS = 3;

/** A process that solves runs: takes them from the queue, and takes up those that a dead worker left behind. */
@Injectable()
export class WorkRuns {
  private readonly log = new Logger(WorkRuns.name);
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private sweeps = 0;
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly runs: Runs,
    private readonly queue: RunQueue,
    private readonly solveRun: SolveRun,
    private readonly acting: Acting,
  ) {}

  start(workplace: Workplace): Promise<void> {
    return this.acting.run(NATIONAL_RUN, () => this.takeUpWork(workplace));
  }

  /** Lets go of the run in hand, if any, and resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    clearInterval(this.sweeper);
    this.stopping.abort();
    await Promise.all(this.underWay);
  }

  private async takeUpWork({ worker, alone }: Workplace): Promise<void> {
    if (alone) await this.runs.dropLeases();
    const lease = { worker, seconds: LEASE_SECONDS };
    const { signal: stopping } = this.stopping;
    await this.queue.work((id) => this.follow(this.solveRun.run({ id, lease, stopping })));
    await this.sweep();
    this.sweeper = setInterval(() => void this.follow(this.sweep()), SWEEP_MS);
  }

  /** Now and then every waiting run is handed out anew, in case its first handing was lost with its process. */
  private async sweep(): Promise<void> {
    const recovered = await this.runs.recover(MOST_ATTEMPTS);
    const all = this.sweeps++ % SWEEPS_UNTIL_ALL === 0;
    const waiting: readonly RunId[] = all ? await this.runs.waiting() : recovered;
    for (const id of waiting) await this.queue.hand(id);
  }

  private async follow(act: Promise<void>): Promise<void> {
    const followed = act.catch((cause: unknown) => {
      this.log.error(`The worker goes on after: ${stackOf(cause)}`);
    });
    this.underWay.add(followed);
    await followed;
    this.underWay.delete(followed);
  }
}
