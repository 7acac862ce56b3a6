import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { toProblem } from '#platform';
import { Runs } from '../application/runs.port.js';
import { runId } from '../domain/solver-run.js';
import { RunIdPipe } from './run-id.pipe.js';
import { readProblems } from './run-problems.js';

/** Answers 404 before a stream of events begins: afterwards its status has been sent. */
@Injectable()
export class RunIsThereGuard implements CanActivate {
  constructor(private readonly runs: Runs) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const { params } = context.switchToHttp().getRequest<{ readonly params: { readonly id: string } }>();
    const id = new RunIdPipe().transform(params.id);
    if ((await this.runs.find(runId(id))) === undefined)
      throw toProblem(readProblems, { code: 'no-such-run' });
    return true;
  }
}
