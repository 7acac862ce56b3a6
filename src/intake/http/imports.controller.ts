import { Controller, type HttpException, Post, RawBody, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import {
  type Answer,
  ApiSchemas,
  LOCATED,
  type Problem,
  Refusals,
  TakesLong,
  toProblem,
  TryLater,
} from '#platform';
import { type ImportRefusal, ImportScenario } from '../application/import-scenario.js';
import { intakeSchemas } from './schemas.js';
import { words } from './words.js';

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
@ApiSchemas(intakeSchemas)
@ApiBearerAuth()
@Controller('scenarios')
export class ImportsController {
  constructor(private readonly importScenario: ImportScenario) {}

  @ApiOperation(words.importScenario)
  @Post()
  @TakesLong()
  @Rule('scenario.import')
  @Audited('scenario.import')
  @ApiBody({ schema: { $ref: '#/components/schemas/Scenario' } })
  @ApiResponse({
    headers: LOCATED,
    status: 201,
    description: 'Taken in.',
    schema: { $ref: '#/components/schemas/ImportResult' },
  })
  @ApiResponse({
    headers: LOCATED,
    status: 200,
    description: 'Was taken in before.',
    schema: { $ref: '#/components/schemas/ImportResult' },
  })
  @Refusals(problems)
  async import(@RawBody() rawBody: Buffer | undefined, @Res({ passthrough: true }) response: Answer) {
    const imported = await this.importScenario.run(rawBody ?? '');
    if (!imported.ok) throw problemOf(imported.refusal);
    const { already, ...result } = imported.value;
    response.status(already ? 200 : 201);
    response.location('/api/scenarios/current');
    return result;
  }
}
