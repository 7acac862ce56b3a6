import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { writePlan } from '#interchange';
import { toProblem } from '#platform';
import { Plans } from '../application/plans.port.js';
import { Runs } from '../application/runs.port.js';
import { runId } from '../domain/solver-run.js';
import { RunIdPipe } from './run-id.pipe.js';
import { readProblems } from './run-problems.js';

@ApiTags('runs')
@ApiBearerAuth()
@Controller('runs')
export class PlansController {
  constructor(
    private readonly plans: Plans,
    private readonly runs: Runs,
  ) {}

  @ApiOperation({ summary: 'The plan of a run, as a `fristad-plan/1` file' })
  @Get(':id/plan')
  @Rule('plan.read')
  @Audited('CONSULTATION', 'plan')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Plan' } })
  @ApiResponse({ status: 404, description: 'There is no such run, or it has no plan (yet).' })
  async read(@Param('id', RunIdPipe) id: string): Promise<string> {
    const plan = await this.plans.find(runId(id));
    if (plan !== undefined) return writePlan(plan);
    const run = await this.runs.find(runId(id));
    throw toProblem(readProblems, { code: run === undefined ? 'no-such-run' : 'no-plan' });
  }
}
