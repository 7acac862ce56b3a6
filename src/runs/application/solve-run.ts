import { Injectable, Logger } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { UnitOfWork } from '#platform';
import type { RunId } from '../domain/solver-run.js';
import { holdLease, type Hold } from './hold-lease.js';
import { Plans } from './plans.port.js';
import { Runs, type Lease } from './runs.port.js';
import { Solver, type Solved } from './solver.port.js';
import { stackOf } from './stack-of.js';

type Held = { readonly id: RunId; readonly lease: Lease; readonly hold: Hold };

export type SolveRunCommand = {
  readonly id: RunId;
  readonly lease: Lease;
  /** The process is being stopped: let the run go, so that another may take it up. */
  readonly stopping: AbortSignal;
};

/** Solves one run that is waiting, outside any transaction, and keeps its plan. Does nothing when another holds it. */
@Injectable()
export class SolveRun {
  private readonly log = new Logger(SolveRun.name);

  constructor(
    private readonly runs: Runs,
    private readonly plans: Plans,
    private readonly solver: Solver,
    private readonly work: UnitOfWork,
    private readonly writeEntry: WriteEntry,
  ) {}

  async run({ id, lease, stopping }: SolveRunCommand): Promise<void> {
    if (stopping.aborted || !(await this.runs.take(id, lease))) return;
    const hold = holdLease({ runs: this.runs, id, lease, stopping });
    try {
      const solved = await this.solve(id, hold);
      if (hold.lost()) await this.runs.letGo(id, lease.worker);
      else await this.store(solved, { id, lease, hold });
    } catch (cause) {
      if (hold.lost()) await this.runs.letGo(id, lease.worker);
      else await this.giveUp(cause, { id, lease, hold });
    } finally {
      hold.release();
    }
  }

  private async solve(id: RunId, hold: Hold): Promise<Solved> {
    const run = await this.runs.find(id);
    if (run === undefined) throw new Error(`Run ${id} was taken and is not there.`);
    return this.solver.solve(await this.runs.problemOf(id), run, hold);
  }

  private async store({ plan, digest: decisionDigest }: Solved, { id, lease, hold }: Held): Promise<void> {
    await this.work.run(async () => {
      const status = hold.signal.aborted ? 'CANCELLED' : 'DONE';
      if (!(await this.runs.end(id, lease.worker, { status }))) return;
      await this.plans.add(id, plan);
      await this.writeEntry.run({ act: 'run.solve', id, decisionDigest });
    });
  }

  /** A solver that was told to stop and did not is stopped without a plan. */
  private async giveUp(cause: unknown, { id, lease: { worker }, hold }: Held): Promise<void> {
    this.log.error(`Run ${id} failed: ${stackOf(cause)}`);
    const failed = { status: 'FAILED', failure: 'The solver stopped with an error.' } as const;
    const ending = hold.signal.aborted ? ({ status: 'CANCELLED' } as const) : failed;
    await this.work.run(async () => {
      if (!(await this.runs.end(id, worker, ending))) return;
      await this.writeEntry.run({ act: 'run.solve', id, why: ending.status.toLowerCase() });
    });
  }
}
