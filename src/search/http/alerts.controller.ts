import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf, toProblem, type Problem } from '#platform';
import { LiftFreeze, type LiftRefusal } from '../application/lift-freeze.js';
import { ProbingAlerts } from '../application/probing-alerts.port.js';

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

  @ApiOperation({
    summary: 'Whose search is frozen for probing, newest first; of the auditor’s region, or of all',
  })
  @Get('alerts/probing')
  @Rule('log.search')
  @Audited('alert.list')
  @ApiOkResponse({ schema: listOf('ProbingAlert') })
  async probing() {
    return { items: await this.alerts.all() };
  }

  @ApiOperation({ summary: 'Lets a user search again, once a second person approved it' })
  @Post('actors/:id/search')
  @HttpCode(204)
  @Rule('actor.restore')
  @Audited('search.unfreeze')
  @ApiResponse({ status: 204, description: 'Lifted.' })
  @ApiResponse({ status: 409, description: 'Not frozen, or not approved.' })
  async lift(@Param('id') actor: string): Promise<void> {
    const lifted = await this.liftFreeze.run(actor);
    if (!lifted.ok) throw toProblem(problems, lifted.refusal);
  }
}
