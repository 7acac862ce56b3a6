import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { Once, UnitOfWork, type KeyRefusal } from '#platform';
import { runId, type RunSettings, type SolverRun } from '../domain/solver-run.js';
import { type CollectRefusal, type Viewpoint, FreezeProblem, ProblemDesk } from '#problem';
import { QueueRun } from './queue-run.js';
import { Runs, type NewRun } from './runs.port.js';

export type StartRunCommand = Omit<RunSettings, 'gap'> &
  Viewpoint & { readonly gap?: number; readonly id: string; readonly idempotencyKey: string | null };

export type StartRefusal = CollectRefusal | KeyRefusal;
type Started = { readonly run: string };

/** Freezes the problem as it is now and queues its solving. The same idempotency key gives the same run again. */
@Injectable()
export class StartRun {
  constructor(
    private readonly freeze: FreezeProblem,
    private readonly desk: ProblemDesk,
    private readonly runs: Runs,
    private readonly queueRun: QueueRun,
    private readonly work: UnitOfWork,
    private readonly once: Once,
  ) {}

  async run(command: StartRunCommand): Promise<Result<SolverRun, StartRefusal>> {
    const { idempotencyKey: key, id: _id, ...asks } = command;
    if (key === null) return this.found(await this.start(command, (act) => this.work.run(act)));
    const keyed = { key, about: 'run.start', asks };
    const before = await this.once.before<Started>(keyed);
    return this.found(before ?? (await this.start(command, (act) => this.once.run(keyed, act))));
  }

  /** Frozen in a transaction of its own, which reads one moment and nothing else. */
  private async start(
    command: StartRunCommand,
    within: (act: () => Promise<Result<Started, never>>) => Promise<Result<Started, KeyRefusal>>,
  ): Promise<Result<Started, StartRefusal>> {
    const { engine, seed, timeLimitMs, gap = 0 } = command;
    const frozen = await this.freeze.run(command);
    if (!frozen.ok) return frozen;
    const id = runId(command.id);
    const problem = await this.desk.freeze(frozen.value);
    return within(() => this.add({ ...problem, id, engine, seed, timeLimitMs, gap, causes: [] }));
  }

  private async add(run: NewRun): Promise<Result<Started, never>> {
    await this.queueRun.run(run);
    return ok({ run: run.id });
  }

  private async found(started: Result<Started, StartRefusal>): Promise<Result<SolverRun, StartRefusal>> {
    if (!started.ok) return started;
    const run = await this.runs.find(runId(started.value.run));
    if (run === undefined) throw new Error(`Run ${started.value.run} was added and is not there.`);
    return ok(run);
  }
}
