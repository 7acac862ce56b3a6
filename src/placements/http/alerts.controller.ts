import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf } from '#platform';
import { ProbingAlerts } from '../application/probing-alerts.port.js';

@ApiTags('oversight')
@ApiBearerAuth()
@Controller('alerts')
export class AlertsController {
  constructor(private readonly alerts: ProbingAlerts) {}

  @ApiOperation({
    summary: 'Whose search is frozen for probing, newest first; of the auditor’s region, or of all',
  })
  @Get('probing')
  @Rule('log.search')
  @Audited('LOG_READING', 'alert')
  @ApiOkResponse({ schema: listOf('ProbingAlert') })
  async probing() {
    return { items: await this.alerts.all() };
  }
}
