import { Injectable, Logger } from '@nestjs/common';
import { Acting, Workers } from '#platform';
import { NATIONAL_RUN } from './national-run.js';
import { RunQueue } from './run-queue.port.js';
import { Runs } from './runs.port.js';
import { SolveRun } from './solve-run.js';
import { stackOf } from './stack-of.js';
import { SweepRuns } from './sweep-runs.js';

export type Workplace = {
  /** Unlike that of any other process. */
  readonly worker: string;
  /** Whether this process is the only one on its database: then every lease it finds at start is a dead one's. */
  readonly alone: boolean;
};

const LEASE_SECONDS = 20;

/** A process that solves runs: takes them from the queue, and takes up those that a dead worker left behind. */
@Injectable()
export class WorkRuns {
  private readonly log = new Logger(WorkRuns.name);
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private name: string | undefined;

  constructor(
    private readonly runs: Runs,
    private readonly queue: RunQueue,
    private readonly solveRun: SolveRun,
    private readonly sweepRuns: SweepRuns,
    private readonly workers: Workers,
    private readonly acting: Acting,
  ) {}

  start(workplace: Workplace): Promise<void> {
    return this.acting.run(NATIONAL_RUN, () => this.takeUpWork(workplace));
  }

  /** Lets go of the run in hand, if any, and resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.sweepRuns.stop();
    await Promise.all(this.underWay);
    if (this.name !== undefined) await this.workers.gone(this.name);
  }

  private async takeUpWork({ worker, alone }: Workplace): Promise<void> {
    this.name = worker;
    if (alone) await this.runs.dropLeases();
    const lease = { worker, seconds: LEASE_SECONDS };
    const { signal: stopping } = this.stopping;
    await this.queue.work((id) => this.follow(this.solveRun.run({ id, lease, stopping })));
    await this.sweepRuns.start(() => this.workers.seen(worker));
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
