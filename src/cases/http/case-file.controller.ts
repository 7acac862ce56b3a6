import { Body, Controller, Get, Param, Patch, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import {
  ChangeHeaders,
  tag,
  Refusals,
  TAGGED,
  toInvalid,
  toProblem,
  type Problem,
  type Tagged,
} from '#platform';
import { ChangeCaseFile, type ChangeCaseFileRefusal } from '../application/change-case-file.js';
import { ShowCaseFile } from '../application/show-case-file.js';
import { faultsOfDays, partsOf, patchOf } from '../domain/case-file.js';
import { CaseFileInput, FundingInput, ThreatInput } from './case-file.input.js';
import { words } from './words.js';

const problems: Record<ChangeCaseFileRefusal['code'], Problem> = {
  erased: { status: 410, title: 'The case was erased' },
  stale: { status: 412, title: 'The file has changed since you saw it' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};
const FILE = { $ref: '#/components/schemas/CaseFile' };
const EMPTY = { pointer: '', message: 'names nothing to change', expected: 'a part of the file' };

@ApiTags('cases')
@ApiBearerAuth()
@ApiExtraModels(ThreatInput, FundingInput)
@Controller('cases')
export class CaseFileController {
  constructor(
    private readonly showFile: ShowCaseFile,
    private readonly changeFile: ChangeCaseFile,
  ) {}

  @ApiOperation(words.readCaseFile)
  @Get(':id/file')
  @Rule('case.read')
  @Audited('case.read-file')
  @ApiOkResponse({ headers: TAGGED, schema: FILE })
  async read(@Param('id') caseRef: string, @Res({ passthrough: true }) answer: Tagged) {
    const file = await this.showFile.run(caseRef);
    tag(answer, file.version);
    return file;
  }

  @ApiOperation(words.changeCaseFile)
  @Patch(':id/file')
  @Rule('case.change')
  @Audited('case.change-file')
  @ApiBody({ type: CaseFileInput })
  @ApiOkResponse({ headers: TAGGED, description: 'Entered.', schema: FILE })
  @Refusals(problems)
  async change(
    @Body() body: CaseFileInput,
    @ChangeHeaders() { object, version, key }: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const patch = patchOf(body);
    const faults = partsOf(patch).length === 0 ? [EMPTY] : faultsOfDays(patch);
    if (faults.length > 0) throw toInvalid(faults, 422);
    const changed = await this.changeFile.run({ case: object, version, key, patch });
    if (!changed.ok) throw toProblem(problems, changed.refusal);
    tag(answer, changed.value.version);
    return changed.value;
  }
}
