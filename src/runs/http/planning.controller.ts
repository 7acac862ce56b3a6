import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { ApiSchemas } from '#platform';
import { WantedPlans } from '../application/wanted-plans.port.js';
import { planningSchemas } from './schemas.js';
import { words } from './words.js';

@ApiTags('runs')
@ApiSchemas(planningSchemas)
@ApiBearerAuth()
@Controller('planning')
export class PlanningController {
  constructor(private readonly wanted: WantedPlans) {}

  @ApiOperation(words.readPlanning)
  @Get()
  @Rule('planning.read')
  @Audited('planning.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Planning' } })
  read() {
    return this.wanted.planning();
  }
}
