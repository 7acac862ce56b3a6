import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { grantedTo, nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import { Brings, type Command, type Problem, Refusals, toProblem } from '#platform';
import type { MergeRefusal, PreviewRefusal } from '../application/case-merges.port.js';
import { MergeCases } from '../application/merge-cases.js';
import { PreviewMerge } from '../application/preview-merge.js';
import { ShowCases } from '../application/show-cases.js';
import { MergeCasesInput, MergeQuery } from './merge.input.js';
import { words } from './words.js';

const problems: Record<MergeRefusal['code'], Problem> = {
  'no-such-case': { status: 404, title: 'Not Found' },
  'same-case': { status: 422, title: 'A case is not merged into itself' },
  erased: { status: 410, title: 'The case was erased' },
  'kept-apart': { status: 409, title: 'The two are kept apart: one person is not; withdraw the pair first' },
  'two-places': {
    status: 409,
    title: 'Both have a place on some night; one of the stays must have ended, or end before the other',
  },
};
const previewProblems: Record<PreviewRefusal['code'], Problem> = {
  'no-such-case': problems['no-such-case'],
  'same-case': problems['same-case'],
  erased: problems.erased,
};

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class MergesController {
  constructor(
    private readonly mergeCases: MergeCases,
    private readonly previewMerge: PreviewMerge,
    private readonly showCases: ShowCases,
  ) {}

  @ApiOperation(words.previewMerge)
  @Get(':id/merge-preview')
  @Rule('case.preview-merge')
  @Audited('case.preview-merge')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/MergePreview' } })
  @Refusals(previewProblems)
  async preview(@Param('id') id: string, @Query() { other }: MergeQuery) {
    const found = await this.previewMerge.run(id, other);
    if (!found.ok) throw toProblem(previewProblems, found.refusal);
    return found.value;
  }

  @ApiOperation(words.mergeCases)
  @Post(':id/merge')
  @HttpCode(200)
  @Rule('case.merge')
  @Audited('case.merge')
  @ApiBody({ type: MergeCasesInput })
  @ApiOkResponse({ description: 'Merged.', schema: { $ref: '#/components/schemas/CaseView' } })
  @Refusals(problems)
  async merge(
    @Body() { other }: MergeCasesInput,
    @Brings('Approval') { object, approval, request }: Command<'Approval'>,
  ) {
    const merged = await this.mergeCases.run({ case: object, other, approval });
    if (!merged.ok) throw toProblem(problems, merged.refusal);
    const view = await this.showCases.one(object, grantedTo(request));
    if (view === undefined) throw nothingHere();
    return view;
  }
}
