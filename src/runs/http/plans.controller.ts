import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Access, visibleFields, GrantedAccess, VisibleRows, Rule } from '#access';
import { Audited } from '#audit';
import { writePlan } from '#interchange';
import { toProblem } from '#platform';
import { type Plan, openToTheCase } from '#scoring';
import { Plans } from '../application/plans.port.js';
import { Runs } from '../application/runs.port.js';
import { showPlan } from '../application/plan-view.js';
import { runId } from '../domain/solver-run.js';
import { words } from './words.js';
import { RunIdPipe } from './run-id.pipe.js';
import { readProblems } from './run-problems.js';

@ApiTags('runs')
@ApiBearerAuth()
@Controller('runs')
export class PlansController {
  constructor(
    private readonly plans: Plans,
    private readonly runs: Runs,
    private readonly visibleRows: VisibleRows,
  ) {}

  @ApiOperation(words.readPlan)
  @Get(':id/plan')
  @Rule('plan.read')
  @Audited('plan.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({
    schema: { anyOf: [{ $ref: '#/components/schemas/Plan' }, { $ref: '#/components/schemas/PlanView' }] },
  })
  async read(@Param('id', RunIdPipe) id: string, @GrantedAccess() access: Access): Promise<string> {
    const plan = await this.plans.findIn(runId(id), await this.visibleRows.ofCases(access));
    if (plan !== undefined) return viewOf(plan, access);
    const run = await this.runs.find(runId(id));
    throw toProblem(readProblems, { code: run === undefined ? 'no-such-run' : 'no-plan' });
  }
}

const viewOf = (plan: Plan, { as: { role } }: Access): string => {
  const seesAll = Object.keys(plan).every((field) => visibleFields('plan', role).includes(field));
  return seesAll ? writePlan(plan) : `${JSON.stringify(showPlan(role, plan, openToTheCase))}\n`;
};
