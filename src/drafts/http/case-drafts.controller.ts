import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Rule } from '#access';
import { Unaudited } from '#audit';
import { Refusals, toProblem } from '#platform';
import { StoreDrafts } from '../application/store-drafts.js';
import { FormDraftInput } from './draft.input.js';
import { placeOf } from './draft-place.js';
import { keyProblems, readProblems, writeProblems } from './draft-problems.js';
import { words } from './words.js';

@ApiTags('drafts')
@ApiBearerAuth()
@Controller('cases/:id/drafts/:key')
@Unaudited()
export class CaseDraftsController {
  constructor(private readonly drafts: StoreDrafts) {}

  @ApiOperation(words.writeCaseDraft)
  @Put()
  @Rule('case.draft')
  @ApiBody({ type: FormDraftInput })
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/FormDraftSummary' } })
  @Refusals(writeProblems, keyProblems)
  async write(@Param('id') caseRef: string, @Param('key') key: string, @Body() { text }: FormDraftInput) {
    const written = await this.drafts.write(placeOf(key, caseRef), text);
    if (!written.ok) throw toProblem(writeProblems, written.refusal);
    return written.value;
  }

  @ApiOperation(words.readCaseDraft)
  @Get()
  @Rule('case.draft')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/FormDraft' } })
  @Refusals(readProblems, keyProblems)
  async read(@Param('id') caseRef: string, @Param('key') key: string) {
    const found = await this.drafts.read(placeOf(key, caseRef));
    if (!found.ok) throw toProblem(readProblems, found.refusal);
    return found.value;
  }

  @ApiOperation(words.removeCaseDraft)
  @Delete()
  @HttpCode(204)
  @Rule('case.draft')
  @ApiNoContentResponse({ description: 'It is gone.' })
  @Refusals(keyProblems)
  async remove(@Param('id') caseRef: string, @Param('key') key: string): Promise<void> {
    await this.drafts.remove(placeOf(key, caseRef));
  }
}
