import {
  Controller,
  Get,
  Header,
  type HttpException,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { type Problem, TakesLong, toProblem, TryLater } from '#platform';
import { CollectScenario } from '../application/collect-scenario.js';
import { ImportScenario, type ImportRefusal } from '../application/import-scenario.js';
import { ProblemDesk } from '../application/problem-desk.port.js';
import type { Answer } from './answer.js';
import { collectProblems } from './run-problems.js';
import { ViewpointDto } from './viewpoint.dto.js';

const problems: Record<ImportRefusal['code'], Problem> = {
  'not-a-scenario': { status: 422, title: 'The document is not a valid fristad-scenario/1' },
  'cannot-be-kept': { status: 422, title: 'The scenario is valid but holds what cannot be kept' },
  'too-many-imports': { status: 503, title: 'Other imports are waiting; come again later' },
  'kept-with-other-content': { status: 409, title: 'Some of it is kept already with other content' },
};

const SOON_MS = 30_000;
const problemOf = (refusal: ImportRefusal): HttpException =>
  refusal.code === 'too-many-imports'
    ? new TryLater({ ...problems[refusal.code], code: refusal.code, status: 503 }, SOON_MS)
    : toProblem(problems, refusal);

@ApiTags('scenarios')
@ApiBearerAuth()
@Controller('scenarios')
export class ScenariosController {
  constructor(
    private readonly importScenario: ImportScenario,
    private readonly collectScenario: CollectScenario,
    private readonly desk: ProblemDesk,
  ) {}

  @ApiOperation({ summary: 'Takes in a scenario, all or nothing; the same one again changes nothing' })
  @Post()
  @TakesLong()
  @Rule('scenario.import')
  @Audited('scenario.import')
  @ApiBody({ schema: { $ref: '#/components/schemas/Scenario' } })
  @ApiResponse({ status: 201, description: 'Taken in.', schema: { $ref: '#/components/schemas/Imported' } })
  @ApiResponse({
    status: 200,
    description: 'Was taken in before.',
    schema: { $ref: '#/components/schemas/Imported' },
  })
  @ApiResponse({ status: 503, description: problems['too-many-imports'].title })
  @ApiResponse({ status: 409, description: problems['kept-with-other-content'].title })
  @ApiResponse({
    status: 422,
    description: 'Not a scenario, or one that cannot be kept; every error with its pointer.',
  })
  async import(@Req() request: { readonly rawBody?: Buffer }, @Res({ passthrough: true }) response: Answer) {
    const imported = await this.importScenario.run(request.rawBody ?? '');
    if (!imported.ok) throw problemOf(imported.refusal);
    const { already, ...told } = imported.value;
    response.status(already ? 200 : 201);
    return told;
  }

  @ApiOperation({ summary: 'Everything that is kept, as one scenario: what a run started now would freeze' })
  @Get('current')
  @TakesLong()
  @Rule('scenario.read')
  @Audited('scenario.read-current')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Scenario' } })
  async current(@Query() viewpoint: ViewpointDto): Promise<StreamableFile> {
    const collected = await this.collectScenario.run(viewpoint);
    if (!collected.ok) throw toProblem(collectProblems, collected.refusal);
    return new StreamableFile(await this.desk.write(collected.value));
  }
}
