import { Controller, type HttpException, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { type Problem, TakesLong, toProblem, TryLater, type Answer } from '#platform';
import { ImportScenario, type ImportRefusal } from '../application/import-scenario.js';

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
export class ImportsController {
  constructor(private readonly importScenario: ImportScenario) {}

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
}
