import { Controller, Get, HttpException, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { Clock, toProblem, TryLater, untilTomorrow } from '#platform';
import { SearchUnits, type SearchRefusal } from '../application/search-units.js';
import { searchProblems } from './search-problems.js';

@ApiTags('requests')
@ApiBearerAuth()
@Controller('requests')
export class CandidatesController {
  constructor(
    private readonly searchUnits: SearchUnits,
    private readonly clock: Clock,
  ) {}

  @ApiOperation({
    summary:
      'The units that suit a request, best first, as if nobody else had a place; three times a day for a case',
  })
  @Get(':id/candidates')
  @Rule('request.rank')
  @Audited('request.rank')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Candidates' } })
  @ApiResponse({ status: 403, description: searchProblems['search-frozen'].title })
  @ApiResponse({ status: 404, description: searchProblems['no-such-request'].title })
  @ApiResponse({ status: 409, description: 'Not granted, placed already, or too late.' })
  @ApiResponse({ status: 429, description: searchProblems['no-search-left-today'].title })
  async candidates(@Param('id') id: string) {
    const ranking = await this.searchUnits.run(id);
    if (!ranking.ok) throw this.refused(ranking.refusal);
    return ranking.value;
  }

  private refused(refusal: SearchRefusal): HttpException {
    const { code } = refusal;
    if (code !== 'no-search-left-today') return toProblem(searchProblems, refusal);
    return new TryLater({ ...searchProblems[code], code, status: 429 }, untilTomorrow(this.clock));
  }
}
