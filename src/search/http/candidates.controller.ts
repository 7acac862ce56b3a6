import { Controller, Get, HttpException, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, Clock, Refusals, toProblem, TryLater, untilTomorrow } from '#platform';
import { SearchUnits, type SearchRefusal } from '../application/search-units.js';
import { searchSchemas } from './schemas.js';
import { searchProblems } from './search-problems.js';
import { words } from './words.js';

@ApiTags('requests')
@ApiSchemas(searchSchemas)
@ApiBearerAuth()
@Controller('requests')
export class CandidatesController {
  constructor(
    private readonly searchUnits: SearchUnits,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.listCandidates)
  @Get(':id/candidates')
  @Rule('request.rank')
  @Audited('request.rank')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Candidates' } })
  @Refusals(searchProblems)
  async candidates(@Param('id') id: string) {
    const ranking = await this.searchUnits.run(id);
    if (!ranking.ok) throw this.problemOf(ranking.refusal);
    return ranking.value;
  }

  private problemOf(refusal: SearchRefusal): HttpException {
    const { code } = refusal;
    if (code !== 'no-search-left-today') return toProblem(searchProblems, refusal);
    return new TryLater({ ...searchProblems[code], code, status: 429 }, untilTomorrow(this.clock));
  }
}
