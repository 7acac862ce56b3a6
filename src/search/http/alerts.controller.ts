import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf, type Problem, Refusals, toProblem } from '#platform';
import { LiftFreeze, type LiftRefusal } from '../application/lift-freeze.js';
import { ProbingAlerts } from '../application/probing-alerts.port.js';
import { words } from './words.js';

const problems: Record<LiftRefusal['code'], Problem> = {
  'not-frozen': { status: 409, title: 'The search of that user is not frozen' },
};

@ApiTags('oversight')
@ApiBearerAuth()
@Controller()
export class AlertsController {
  constructor(
    private readonly alerts: ProbingAlerts,
    private readonly liftFreeze: LiftFreeze,
  ) {}

  @ApiOperation(words.listProbingAlerts)
  @Get('alerts/probing')
  @Rule('log.search')
  @Audited('alert.list')
  @ApiOkResponse({ schema: listOf('ProbingAlert') })
  async probing() {
    return { items: await this.alerts.all() };
  }

  @ApiOperation(words.liftSearchFreeze)
  @Post('actors/:id/search')
  @HttpCode(204)
  @Rule('actor.restore')
  @Audited('search.unfreeze')
  @ApiResponse({ status: 204, description: 'Lifted.' })
  @Refusals(problems)
  async lift(@Param('id') actor: string): Promise<void> {
    const lifted = await this.liftFreeze.run(actor);
    if (!lifted.ok) throw toProblem(problems, lifted.refusal);
  }
}
