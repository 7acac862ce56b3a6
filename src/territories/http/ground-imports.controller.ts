import { Controller, HttpCode, Post, Query, RawBody } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { Brings, Refusals, TakesLong, toProblem, TryLater, type Command, type Problem } from '#platform';
import { ImportGround, type ImportGroundRefusal } from '../application/import-ground.js';
import { ImportGroundQuery, saidOfAll } from './import-ground.query.js';
import { words } from './words.js';

const problems: Record<ImportGroundRefusal['code'], Problem> = {
  'not-areas': { status: 422, title: 'The file holds areas that can’t be drawn' },
  'too-many-imports': { status: 503, title: 'Other files are waiting; come again later' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};
const SOON_MS = 10_000;
const RESULT = { $ref: '#/components/schemas/GroundImport' };

@ApiTags('territories')
@ApiBearerAuth()
@Controller('territories/imports')
export class GroundImportsController {
  constructor(private readonly importGround: ImportGround) {}

  @ApiOperation(words.importGround)
  @Post()
  @HttpCode(200)
  @TakesLong()
  @Rule('territory.import')
  @Audited('territory.import')
  @ApiBody({ schema: { $ref: '#/components/schemas/GroundFileInput' } })
  @ApiOkResponse({ description: 'Drawn, every area; in a dry run: what would be.', schema: RESULT })
  @Refusals(problems)
  async import(
    @RawBody() text: Buffer | undefined,
    @Query() query: ImportGroundQuery,
    @Brings('Idempotency-Key') { key }: Command<'Idempotency-Key'>,
  ) {
    const { system, simplifyMetres, dryRun } = query;
    const isDryRun = dryRun === 'yes';
    const said = saidOfAll(query);
    const file = { said, system, simplifyMetres };
    const imported = await this.importGround.run({ ...file, text: text ?? '', key, isDryRun });
    if (!imported.ok) throw problemOf(imported.refusal);
    return { isDryRun, items: imported.value };
  }
}

const problemOf = (rejection: ImportGroundRefusal) =>
  rejection.code === 'too-many-imports'
    ? new TryLater({ ...problems[rejection.code], code: rejection.code, status: 503 }, SOON_MS)
    : toProblem(problems, rejection);
