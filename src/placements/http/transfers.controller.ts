import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { isoDate } from '#kernel';
import { Rule } from '#access';
import { Audited } from '#audit';
import { LOCATED, Refusals, type Tagged, TAGGED, toProblem, Brings, type Command } from '#platform';
import { ProposePlacement } from '../application/propose-placement.js';
import { ShowPlacements } from '../application/show-placements.js';
import { words } from './words.js';
import { answerProposed } from './answer-proposed.js';
import { TransferPlacementInput } from './placing.input.js';
import { proposeProblems } from './placing-problems.js';

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
  @ApiBody({ type: TransferPlacementInput })
  @ApiResponse({
    headers: { ...TAGGED, ...LOCATED },
    status: 201,
    description: 'Proposed.',
    schema: { $ref: '#/components/schemas/ProposalResult' },
  })
  @Refusals(proposeProblems)
  async transfer(
    @Body() { request: of, unit, arrival }: TransferPlacementInput,
    @Brings('If-Match') { request, object: placement, version }: Command<'If-Match'>,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const id = `PL-${randomUUID()}`;
    const leaving = { placement, version };
    const asked = { id, request: of, unit, arrival: isoDate(arrival), leaving };
    const proposed = await this.proposePlacement.run(asked);
    if (!proposed.ok) throw toProblem(proposeProblems, proposed.refusal);
    return answerProposed(this.showPlacements, proposed.value, { request, response });
  }
}
