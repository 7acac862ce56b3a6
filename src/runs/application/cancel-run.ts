import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { ok, refusal, type Result } from '#kernel';
import { UnitOfWork } from '#platform';
import { isFinished, type RunId, type SolverRun } from '../domain/solver-run.js';
import { Runs } from './runs.port.js';

export type CancelRefusal =
  { readonly code: 'no-such-run' } | { readonly code: 'already-finished'; readonly runStatus: string };

/** Stops a run. Its best plan so far is kept, with the bounds proved until then. */
@Injectable()
export class CancelRun {
  constructor(
    private readonly runs: Runs,
    private readonly work: UnitOfWork,
    private readonly writeEntry: WriteEntry,
  ) {}

  async run(id: RunId): Promise<Result<SolverRun, CancelRefusal>> {
    const run = await this.runs.find(id);
    if (run === undefined) return refusal({ code: 'no-such-run' });
    if (isFinished(run)) return refusal({ code: 'already-finished', runStatus: run.status });
    await this.work.run(async () => {
      await this.runs.cancel(id);
      await this.writeEntry.run({ act: 'run.cancel', id });
    });
    return ok((await this.runs.find(id)) ?? run);
  }
}
