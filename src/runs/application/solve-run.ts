import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { geodesicMetres } from '#geodesy';
import { WriteEntry } from '#audit';
import { writePlan } from '#interchange';
import { UnitOfWork } from '#platform';
import { measureOf, openWorld, type Plan } from '#scoring';
import { solveScenario } from '#solving';
import type { FrozenProblem } from './frozen-problem.js';
import type { RunId, SolverRun } from '../domain/solver-run.js';
import { engines } from './engines.js';
import { holdLease, type Hold } from './hold-lease.js';
import { Plans } from './plans.port.js';
import { Runs, type Lease } from './runs.port.js';
import { stackOf } from './stack-of.js';

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
    private readonly work: UnitOfWork,
    private readonly writeEntry: WriteEntry,
  ) {}

  async run({ id, lease, stopping }: SolveRunCommand): Promise<void> {
    if (stopping.aborted || !(await this.runs.take(id, lease))) return;
    const hold = holdLease({ runs: this.runs, id, lease, stopping });
    try {
      const plan = await this.solve(id, hold);
      if (hold.lost()) await this.runs.letGo(id, lease.worker);
      else await this.store(plan, { id, lease, hold });
    } catch (cause) {
      this.log.error(`Run ${id} failed: ${stackOf(cause)}`);
      await this.giveUp(id, lease);
    } finally {
      hold.release();
    }
  }

  private async solve(id: RunId, hold: Hold): Promise<Plan> {
    const run = await this.runs.find(id);
    if (run === undefined) throw new Error(`Run ${id} was taken and is not there.`);
    return solveFrozen(await this.runs.problemOf(id), run, hold);
  }

  private async store(
    plan: Plan,
    { id, lease, hold }: { id: RunId; lease: Lease; hold: Hold },
  ): Promise<void> {
    await this.work.run(async () => {
      const status = hold.signal.aborted ? 'CANCELLED' : 'DONE';
      if (!(await this.runs.end(id, lease.worker, { status }))) return;
      await this.plans.add(id, plan);
      await this.writeEntry.run({ act: 'run.solve', id, decisionDigest: digestOf(plan) });
    });
  }

  private async giveUp(id: RunId, { worker }: Lease): Promise<void> {
    const failure = 'The solver stopped with an error.';
    await this.work.run(async () => {
      if (!(await this.runs.end(id, worker, { status: 'FAILED', failure }))) return;
      await this.writeEntry.run({ act: 'run.solve', id, refusedFor: 'failed' });
    });
  }
}

const digestOf = (plan: Plan): string =>
  `sha256:${createHash('sha256').update(writePlan(plan)).digest('hex')}`;

const solveFrozen = async (frozen: FrozenProblem, run: SolverRun, hold: Hold): Promise<Plan> => {
  const world = openWorld(frozen.problem, measureOf(frozen.measured, geodesicMetres));
  const engine = engines[run.engine]();
  try {
    return await solveScenario(world, {
      scenarioDigest: frozen.digest,
      engine,
      seed: run.seed,
      timeLimitMs: run.timeLimitMs ?? undefined,
      gap: run.gap,
      signal: hold.signal,
      onProgress: hold.report,
      now: () => performance.now(),
    });
  } finally {
    await engine.close();
  }
};
