import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { toProblem } from '#platform';
import { RankRequest, type Ranking } from '../application/rank-request.js';
import { CandidatesDto } from './candidates.dto.js';
import { rankProblems } from './run-problems.js';

/** The figures of a reason are for code; the sentence says them. */
const withoutFigures = (ranking: Ranking) => ({
  ...ranking,
  excluded: ranking.excluded.map(({ unit, arrival, reasons }) => ({
    unit,
    arrival,
    reasons: reasons.map(({ constraint, sentence }) => ({ constraint, sentence })),
  })),
});

@ApiTags('requests')
@ApiBearerAuth()
@Controller('requests')
export class CandidatesController {
  constructor(private readonly rankRequest: RankRequest) {}

  @ApiOperation({
    summary: 'The units that suit a request, best first, and every other unit with all that it breaks',
  })
  @Get(':id/candidates')
  @Rule('request.rank')
  @Audited('CONSULTATION', 'candidates')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Candidates' } })
  @ApiResponse({ status: 404, description: rankProblems['no-such-request'].title })
  async candidates(@Param('id') id: string, @Query() { limit }: CandidatesDto) {
    const ranking = await this.rankRequest.run(id, limit);
    if (!ranking.ok) throw toProblem(rankProblems, ranking.refusal);
    return withoutFigures(ranking.value);
  }
}
