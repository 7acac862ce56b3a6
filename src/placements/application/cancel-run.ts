import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '#kernel';
import { isFinished, type RunId, type SolverRun } from '../domain/solver-run.js';
import { Runs } from './runs.port.js';

export type CancelRefusal =
  { readonly code: 'no-such-run' } | { readonly code: 'already-finished'; readonly runStatus: string };

/** Stops a run. Its best plan so far is kept, with the bounds proved until then. */
@Injectable()
export class CancelRun {
  constructor(private readonly runs: Runs) {}

  async run(id: RunId): Promise<Result<SolverRun, CancelRefusal>> {
    const run = await this.runs.find(id);
    if (run === undefined) return refuse({ code: 'no-such-run' });
    if (isFinished(run)) return refuse({ code: 'already-finished', runStatus: run.status });
    await this.runs.cancel(id);
    return ok((await this.runs.find(id)) ?? run);
  }
}
