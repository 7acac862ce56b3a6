import { Injectable } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { UnitOfWork } from '#platform';
import { runId, type RunSettings, type SolverRun } from '../domain/solver-run.js';
import { type CollectRefusal, type Viewpoint, FreezeProblem, ProblemDesk } from '#problem';
import { RunQueue } from './run-queue.port.js';
import { Runs, type NewRun } from './runs.port.js';

export type StartRunCommand = Omit<RunSettings, 'gap'> &
  Viewpoint & { readonly gap?: number; readonly id: string; readonly idempotencyKey: string | null };

/** Freezes the problem as it is now and queues its solving. The same idempotency key gives the same run again. */
@Injectable()
export class StartRun {
  constructor(
    private readonly freeze: FreezeProblem,
    private readonly desk: ProblemDesk,
    private readonly runs: Runs,
    private readonly queue: RunQueue,
    private readonly work: UnitOfWork,
    private readonly writeEntry: WriteEntry,
  ) {}

  async run(command: StartRunCommand): Promise<Result<SolverRun, CollectRefusal>> {
    const { idempotencyKey, engine, seed, timeLimitMs, gap = 0 } = command;
    const known = await this.byKey(idempotencyKey);
    if (known !== undefined) return ok(known);
    const frozen = await this.freeze.run(command);
    if (!frozen.ok) return frozen;
    const id = runId(command.id);
    const problem = await this.desk.freeze(frozen.value);
    await this.addAndHand({ ...problem, id, idempotencyKey, engine, seed, timeLimitMs, gap });
    const started = (await this.byKey(idempotencyKey)) ?? (await this.runs.find(id));
    if (started === undefined) throw new Error(`Run ${id} was added and is not there.`);
    return ok(started);
  }

  private addAndHand(run: NewRun): Promise<void> {
    return this.work.run(async () => {
      if (!(await this.runs.add(run))) return;
      await this.writeEntry.run({ act: 'run.start', id: run.id, decisionDigest: run.digest });
      await this.queue.hand(run.id);
    });
  }

  private byKey(key: string | null): Promise<SolverRun | undefined> {
    return key === null ? Promise.resolve(undefined) : this.runs.findByKey(key);
  }
}
