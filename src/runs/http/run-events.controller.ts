import { Controller, Param, Sse, UseGuards, type MessageEvent } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { distinctUntilChanged, exhaustMap, filter, map, takeWhile, timer, type Observable } from 'rxjs';
import { GrantedAccess, Rule, show, type Access } from '#access';
import { Audited, AuditModule } from '#audit';
import { Runs } from '../application/runs.port.js';
import { isFinished, runId, type SolverRun } from '../domain/solver-run.js';
import { words } from './words.js';
import { RunIdPipe } from './run-id.pipe.js';
import { RunIsThereGuard } from './run-is-there.guard.js';

const LOOK_EVERY_MS = 300;

const isThere = (run: SolverRun | undefined): run is SolverRun => run !== undefined;
const sameEvent = (a: MessageEvent, b: MessageEvent) => JSON.stringify(a) === JSON.stringify(b);

@ApiTags('runs')
@ApiBearerAuth()
@Controller('runs')
export class RunEventsController {
  constructor(private readonly runs: Runs) {}

  @ApiOperation(words.followRun)
  @Sse(':id/events')
  @Rule('run.read')
  @UseGuards(RunIsThereGuard, AuditModule.beforeStream)
  @Audited('run.follow')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/RunView' } } } })
  events(@Param('id', RunIdPipe) id: string, @GrantedAccess() { as }: Access): Observable<MessageEvent> {
    const toEvent = (run: SolverRun): MessageEvent => ({
      type: isFinished(run) ? 'finished' : 'progress',
      data: show('run', as.role, run),
    });
    return timer(0, LOOK_EVERY_MS).pipe(
      exhaustMap(() => this.runs.find(runId(id))),
      filter(isThere),
      takeWhile((run) => !isFinished(run), true),
      map(toEvent),
      distinctUntilChanged(sameEvent),
    );
  }
}
