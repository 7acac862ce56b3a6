import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { isoDate } from '#kernel';
import { GrantedAccess, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { listOf, LOCATED, Refusals, type Tagged, TAGGED, toProblem } from '#platform';
import { PlacementRecords } from '../application/placement-records.port.js';
import { ProposePlacement } from '../application/propose-placement.js';
import { ShowPlacements } from '../application/show-placements.js';
import { words } from './words.js';
import { answerProposed } from './answer-proposed.js';
import { ProposePlacementInput } from './placing.input.js';
import { placeProblems, proposeProblems } from './placing-problems.js';

type OfRequest = { readonly params: { readonly id: string } };

@ApiTags('placements')
@ApiBearerAuth()
@Controller('requests')
export class ProposalsController {
  constructor(
    private readonly proposePlacement: ProposePlacement,
    private readonly placements: PlacementRecords,
    private readonly showPlacements: ShowPlacements,
  ) {}

  @ApiOperation(words.proposePlacement)
  @Post(':id/placements')
  @HttpCode(201)
  @Rule('placement.propose')
  @Audited('placement.propose', 'request')
  @ApiBody({ type: ProposePlacementInput })
  @ApiResponse({
    headers: { ...TAGGED, ...LOCATED },
    status: 201,
    description: 'Proposed.',
    schema: { $ref: '#/components/schemas/ProposalResult' },
  })
  @Refusals(placeProblems)
  async propose(
    @Body() { unit, arrival }: ProposePlacementInput,
    @Req() request: OfRequest,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const id = `PL-${randomUUID()}`;
    const asked = { id, request: request.params.id, unit, arrival: isoDate(arrival) };
    const proposed = await this.proposePlacement.run(asked);
    if (!proposed.ok) throw toProblem(proposeProblems, proposed.refusal);
    return answerProposed(this.showPlacements, proposed.value, { request, response });
  }

  @ApiOperation(words.listPlacementsOfRequest)
  @Get(':id/placements')
  @Rule('request.read')
  @Audited('placement.list-of-request')
  @ApiOkResponse({ schema: listOf('PlacementView') })
  async list(@Param('id') request: string, @GrantedAccess() access: Access) {
    return { items: await this.showPlacements.run(await this.placements.ofRequest(request), access) };
  }
}
