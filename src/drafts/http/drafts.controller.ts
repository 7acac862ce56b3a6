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
import { ApiSchemas, Refusals, toProblem } from '#platform';
import { StoreDrafts } from '../application/store-drafts.js';
import { FormDraftInput } from './draft.input.js';
import { placeOf } from './draft-place.js';
import { keyProblems, readProblems, writeProblems } from './draft-problems.js';
import { draftSchemas } from './schemas.js';
import { words } from './words.js';

@ApiTags('drafts')
@ApiSchemas(draftSchemas)
@ApiBearerAuth()
@Controller('drafts/:key')
@Unaudited()
export class DraftsController {
  constructor(private readonly drafts: StoreDrafts) {}

  @ApiOperation(words.writeDraft)
  @Put()
  @Rule('draft.own')
  @ApiBody({ type: FormDraftInput })
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/FormDraftSummary' } })
  @Refusals(writeProblems, keyProblems)
  async write(@Param('key') key: string, @Body() { text }: FormDraftInput) {
    const written = await this.drafts.write(placeOf(key, null), text);
    if (!written.ok) throw toProblem(writeProblems, written.refusal);
    return written.value;
  }

  @ApiOperation(words.readDraft)
  @Get()
  @Rule('draft.own')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/FormDraft' } })
  @Refusals(readProblems, keyProblems)
  async read(@Param('key') key: string) {
    const found = await this.drafts.read(placeOf(key, null));
    if (!found.ok) throw toProblem(readProblems, found.refusal);
    return found.value;
  }

  @ApiOperation(words.removeDraft)
  @Delete()
  @HttpCode(204)
  @Rule('draft.own')
  @ApiNoContentResponse({ description: 'It is gone.' })
  @Refusals(keyProblems)
  async remove(@Param('key') key: string): Promise<void> {
    await this.drafts.remove(placeOf(key, null));
  }
}
