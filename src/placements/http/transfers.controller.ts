import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { isoDate } from '#kernel';
import { Rule } from '#access';
import { Audited } from '#audit';
import { ApiNeeds, LOCATED, readIfMatch, Refuses, type Tagged, TAGGED, toProblem } from '#platform';
import { ProposePlacement } from '../application/propose-placement.js';
import { ShowPlacements } from '../application/show-placements.js';
import { words } from './words.js';
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

  @ApiOperation(words.transferPlacement)
  @Post(':id/transfer')
  @HttpCode(201)
  @Rule('placement.change')
  @Audited('placement.transfer')
  @ApiNeeds('If-Match')
  @ApiBody({ type: TransferDto })
  @ApiResponse({
    headers: { ...TAGGED, ...LOCATED },
    status: 201,
    description: 'Proposed.',
    schema: { $ref: '#/components/schemas/Proposed' },
  })
  @Refuses(proposeProblems)
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
