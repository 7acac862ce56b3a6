import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, VisibleRows, Rule, show, type Access, grantedTo } from '#access';
import { Audited } from '#audit';
import {
  type Answer,
  ApiSchemas,
  LOCATED,
  nextPage,
  PageQuery,
  pageOf,
  Refusals,
  TakesLong,
  toProblem,
  Brings,
  type Command,
} from '#platform';
import { CancelRun } from '../application/cancel-run.js';
import { Runs } from '../application/runs.port.js';
import { StartRun } from '../application/start-run.js';
import { runId } from '../domain/solver-run.js';
import { runSchemas } from './schemas.js';
import { words } from './words.js';
import { RunIdPipe } from './run-id.pipe.js';
import { cancelProblems, readProblems, startProblems } from './run-problems.js';
import { StartRunInput } from './start-run.input.js';

const RUN = { $ref: '#/components/schemas/RunView' };

@ApiTags('runs')
@ApiSchemas(runSchemas)
@ApiBearerAuth()
@Controller('runs')
export class RunsController {
  constructor(
    private readonly startRun: StartRun,
    private readonly cancelRun: CancelRun,
    private readonly runs: Runs,
    private readonly visibleRows: VisibleRows,
  ) {}

  @ApiOperation(words.startRun)
  @Post()
  @TakesLong()
  @Rule('run.start')
  @Audited('run.start')
  @HttpCode(202)
  @ApiResponse({
    headers: LOCATED,
    status: 202,
    description: 'Queued; its address is in Location.',
    schema: RUN,
  })
  @Refusals(startProblems)
  async start(
    @Body() { timeLimitSeconds, ...settings }: StartRunInput,
    @Brings('Idempotency-Key?') { request, keyIfAny: idempotencyKey }: Command<'Idempotency-Key?'>,
    @Res({ passthrough: true }) response: Answer,
  ) {
    const timeLimitMs = timeLimitSeconds === undefined ? null : Math.round(timeLimitSeconds * 1000);
    const started = await this.startRun.run({ ...settings, timeLimitMs, id: randomUUID(), idempotencyKey });
    if (!started.ok) throw toProblem(startProblems, started.refusal);
    response.location(`/api/runs/${started.value.id}`);
    return show('run', grantedTo(request).as.role, started.value);
  }

  @ApiOperation(words.listRuns)
  @Get()
  @Rule('run.list')
  @Audited('run.list')
  @ApiOkResponse({ schema: pageOf('RunView') })
  async list(@Query() page: PageQuery, @GrantedAccess() access: Access) {
    const after = page.after === undefined ? undefined : new RunIdPipe().transform(page.after);
    const { region } = await this.visibleRows.ofCases(access);
    const found = await this.runs.page({ after, limit: page.limit }, region);
    const items = found.map((run) => show('run', access.as.role, run));
    return { items, next: nextPage('/api/runs', page, found) };
  }

  @ApiOperation(words.readRun)
  @Get(':id')
  @Rule('run.read')
  @Audited('run.read')
  @ApiOkResponse({ schema: RUN })
  async read(@Param('id', RunIdPipe) id: string, @GrantedAccess() { as }: Access) {
    const run = await this.runs.find(runId(id));
    if (run === undefined) throw toProblem(readProblems, { code: 'no-such-run' });
    return show('run', as.role, run);
  }

  @ApiOperation(words.cancelRun)
  @Post(':id/cancel')
  @Rule('run.cancel')
  @Audited('run.cancel')
  @HttpCode(202)
  @ApiResponse({ status: 202, description: 'Cancelled, or about to stop.', schema: RUN })
  @Refusals(cancelProblems)
  async cancel(@Param('id', RunIdPipe) id: string, @GrantedAccess() { as }: Access) {
    const cancelled = await this.cancelRun.run(runId(id));
    if (!cancelled.ok) throw toProblem(cancelProblems, cancelled.refusal);
    return show('run', as.role, cancelled.value);
  }
}
