import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { isoDate } from '#kernel';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf, toProblem } from '#platform';
import { PlacementsInHand } from '../application/placements-in-hand.port.js';
import { ProposePlacement } from '../application/propose-placement.js';
import type { Tagged } from './answer.js';
import { entityTagOf } from './entity-tag.js';
import { ProposeDto } from './placing.dto.js';
import { proposeProblems } from './placing-problems.js';

@ApiTags('placements')
@ApiBearerAuth()
@Controller('requests')
export class ProposalsController {
  constructor(
    private readonly proposePlacement: ProposePlacement,
    private readonly placements: PlacementsInHand,
  ) {}

  @ApiOperation({
    summary: 'Proposes a unit for a request, judged by the case, the unit and public ground alone',
  })
  @Post(':id/placements')
  @HttpCode(201)
  @Rule('placement.propose')
  @Audited('COLLECTION', 'request')
  @ApiBody({ type: ProposeDto })
  @ApiResponse({ status: 201, description: 'Proposed.', schema: { $ref: '#/components/schemas/Proposed' } })
  @ApiResponse({ status: 403, description: proposeProblems['search-frozen'].title })
  @ApiResponse({ status: 422, description: 'There is no such unit, or the case itself rules it out.' })
  async propose(
    @Param('id') request: string,
    @Body() { unit, arrival }: ProposeDto,
    @Res({ passthrough: true }) response: Tagged,
  ) {
    const id = `PL-${randomUUID()}`;
    const proposed = await this.proposePlacement.run({ id, request, unit, arrival: isoDate(arrival) });
    if (!proposed.ok) throw toProblem(proposeProblems, proposed.refusal);
    response.location(`/api/placements/${id}`);
    response.header('etag', entityTagOf(proposed.value.placement.version));
    return proposed.value;
  }

  @ApiOperation({ summary: 'What was proposed for a request, newest first' })
  @Get(':id/placements')
  @Rule('request.read')
  @Audited('CONSULTATION', 'request')
  @ApiOkResponse({ schema: listOf('PlacementInHand') })
  async list(@Param('id') request: string) {
    return { items: await this.placements.ofRequest(request) };
  }
}
