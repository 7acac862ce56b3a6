import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { Refusals, TakesLong, toProblem } from '#platform';
import { collectProblems } from '../application/collect-problems.js';
import { CollectScenario } from '../application/collect-scenario.js';
import { ProblemDesk } from '../application/problem-desk.port.js';
import { words } from './words.js';
import { ViewpointQuery } from './viewpoint.query.js';

@ApiTags('scenarios')
@ApiBearerAuth()
@Controller('scenarios')
export class CurrentScenarioController {
  constructor(
    private readonly collectScenario: CollectScenario,
    private readonly desk: ProblemDesk,
  ) {}

  @ApiOperation(words.readCurrentScenario)
  @Get('current')
  @TakesLong()
  @Rule('scenario.read')
  @Audited('scenario.read-current')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Scenario' } })
  @Refusals(collectProblems)
  async current(@Query() viewpoint: ViewpointQuery): Promise<StreamableFile> {
    const collected = await this.collectScenario.run(viewpoint);
    if (!collected.ok) throw toProblem(collectProblems, collected.refusal);
    return new StreamableFile(await this.desk.write(collected.value));
  }
}
