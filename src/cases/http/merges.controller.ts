import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { grantedTo, nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import { Brings, type Command, type Problem, Refusals, toProblem } from '#platform';
import type { MergeRefusal } from '../application/case-merges.port.js';
import { MergeCases } from '../application/merge-cases.js';
import { ShowCases } from '../application/show-cases.js';
import { MergeCasesInput } from './merge.input.js';
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

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class MergesController {
  constructor(
    private readonly mergeCases: MergeCases,
    private readonly showCases: ShowCases,
  ) {}

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
