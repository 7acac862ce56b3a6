import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { isoDate } from '#kernel';
import { Rule } from '#access';
import { Audited } from '#audit';
import { readIfMatch, toProblem, type Tagged } from '#platform';
import { ProposePlacement } from '../application/propose-placement.js';
import { ShowPlacements } from '../application/show-placements.js';
import { answerProposed } from './answer-proposed.js';
import { TransferDto } from './placing.dto.js';
import { proposeProblems } from './placing-problems.js';

type Asked = {
  readonly params: { readonly id: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
};

@ApiTags('placements')
@ApiBearerAuth()
@Controller('placements')
export class TransfersController {
  constructor(
    private readonly proposePlacement: ProposePlacement,
    private readonly showPlacements: ShowPlacements,
  ) {}

  @ApiOperation({
    summary:
      'Proposes that a household goes from where it is to another unit, for a granted request of its case; once it is ' +
      'confirmed like any other proposal, the stay that is left ends on the day of arrival',
  })
  @Post(':id/transfer')
  @HttpCode(201)
  @Rule('placement.change')
  @Audited('placement.transfer')
  @ApiParam({ name: 'id', type: String })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The entity tag of the placement that is left, as you saw it.',
  })
  @ApiBody({ type: TransferDto })
  @ApiResponse({ status: 201, description: 'Proposed.', schema: { $ref: '#/components/schemas/Proposed' } })
  @ApiResponse({ status: 403, description: proposeProblems['search-frozen'].title })
  @ApiResponse({ status: 409, description: 'Not standing, or the request is not one to be placed.' })
  @ApiResponse({ status: 412, description: proposeProblems.stale.title })
  @ApiResponse({ status: 422, description: 'The days do not meet, or the case itself rules the unit out.' })
  @ApiResponse({ status: 428, description: 'Without If-Match.' })
  async transfer(
    @Body() { request: of, unit, arrival }: TransferDto,
    @Req() request: Asked,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const [id, version] = [`PL-${randomUUID()}`, readIfMatch(request.headers['if-match'])];
    const leaving = { placement: request.params.id, version };
    const asked = { id, request: of, unit, arrival: isoDate(arrival), leaving };
    const proposed = await this.proposePlacement.run(asked);
    if (!proposed.ok) throw toProblem(proposeProblems, proposed.refusal);
    return answerProposed(this.showPlacements, proposed.value, { request, response });
  }
}
