import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { isoDate } from '#kernel';
import { Rule } from '#access';
import { Audited } from '#audit';
import {
  LOCATED,
  type Problem,
  Refusals,
  type Tagged,
  TAGGED,
  toProblem,
  Brings,
  type Command,
} from '#platform';
import { ExtendPlacement, type ExtendRefusal } from '../application/extend-placement.js';
import { ShowPlacements } from '../application/show-placements.js';
import { words } from './words.js';
import { answerProposed } from './answer-proposed.js';
import { ExtensionInput } from './moves.input.js';
import { confirmProblems, proposeProblems } from './placing-problems.js';

const problems: Record<ExtendRefusal['code'], Problem> = {
  'no-such-placement': { status: 404, title: 'Not Found' },
  stale: confirmProblems.stale,
  'not-standing': { status: 409, title: 'Only a confirmed placement or one that is lived in is extended' },
  'not-longer': { status: 422, title: 'The stay would not be longer' },
  'too-long': { status: 422, title: 'The stay would be longer than ten years' },
  'search-frozen': proposeProblems['search-frozen'],
  'not-granted': proposeProblems['not-granted'],
  'no-such-unit': proposeProblems['no-such-unit'],
  'does-not-suit': proposeProblems['does-not-suit'],
};

@ApiTags('placements')
@ApiBearerAuth()
@Controller('placements')
export class ExtensionsController {
  constructor(
    private readonly extendPlacement: ExtendPlacement,
    private readonly showPlacements: ShowPlacements,
  ) {}

  @ApiOperation(words.extendPlacement)
  @Post(':id/extension')
  @HttpCode(201)
  @Rule('placement.change')
  @Audited('placement.extend')
  @ApiBody({ type: ExtensionInput })
  @ApiResponse({
    headers: { ...TAGGED, ...LOCATED },
    status: 201,
    description: 'Proposed.',
    schema: { $ref: '#/components/schemas/ProposalResult' },
  })
  @Refusals(problems)
  async extend(
    @Body() { departure, reason }: ExtensionInput,
    @Brings('If-Match') { request, object: placement, version }: Command<'If-Match'>,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const id = `PL-${randomUUID()}`;
    const command = { id, placement, version, departure: isoDate(departure), reason };
    const extended = await this.extendPlacement.run(command);
    if (!extended.ok) throw toProblem(problems, extended.refusal);
    return answerProposed(this.showPlacements, extended.value, { request, response });
  }
}
