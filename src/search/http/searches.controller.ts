import { Controller, Get, HttpException, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import {
  ApiSchemas,
  Brings,
  Clock,
  LOCATED,
  nextPage,
  pageOf,
  Refusals,
  toProblem,
  TryLater,
  untilTomorrow,
  type Answer,
  type Command,
} from '#platform';
import { ReadSearch } from '../application/read-search.js';
import { picking } from '../domain/picking.js';
import { SearchUnits, type SearchRefusal } from '../application/search-units.js';
import { searchSchemas } from './schemas.js';
import { searchProblems } from './search-problems.js';
import { CandidatesQuery, ExcludedQuery } from './searches.query.js';
import { words } from './words.js';

const SEARCH = { $ref: '#/components/schemas/UnitSearch' };

@ApiTags('requests')
@ApiSchemas(searchSchemas)
@ApiBearerAuth()
@Controller()
export class SearchesController {
  constructor(
    private readonly searchUnits: SearchUnits,
    private readonly readSearch: ReadSearch,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.searchUnits)
  @Post('requests/:id/searches')
  @Rule('request.rank')
  @Audited('request.rank')
  @ApiCreatedResponse({ headers: LOCATED, description: 'Found.', schema: SEARCH })
  @Refusals(searchProblems)
  async search(
    @Brings('Idempotency-Key') { object: request, key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Answer,
  ) {
    const found = await this.searchUnits.run({ request, key });
    if (!found.ok) throw this.problemOf(found.refusal);
    answer.location(`/api/searches/${found.value.id}`);
    return { ...found.value, picking };
  }

  @ApiOperation(words.readSearch)
  @Get('searches/:id')
  @Rule('search.read')
  @Audited('search.read')
  @ApiOkResponse({ schema: SEARCH })
  async read(@Param('id') id: string) {
    return { ...there(await this.readSearch.summary(id)), picking };
  }

  @ApiOperation(words.listCandidates)
  @Get('searches/:id/candidates')
  @Rule('search.read')
  @Audited('search.list-candidates')
  @ApiOkResponse({ schema: pageOf('Candidate') })
  async candidates(@Param('id') id: string, @Query() asked: CandidatesQuery) {
    const items = there(await this.readSearch.candidates(id, asked));
    return { items, next: next(`/api/searches/${id}/candidates`, asked, items) };
  }

  @ApiOperation(words.listExcluded)
  @Get('searches/:id/excluded')
  @Rule('search.read')
  @Audited('search.list-excluded')
  @ApiOkResponse({ schema: pageOf('ExcludedUnit') })
  async excluded(@Param('id') id: string, @Query() asked: ExcludedQuery) {
    const items = there(await this.readSearch.excluded(id, asked));
    return { items, next: next(`/api/searches/${id}/excluded`, asked, items) };
  }

  private problemOf(refusal: SearchRefusal): HttpException {
    const { code } = refusal;
    if (code !== 'no-search-left-today') return toProblem(searchProblems, refusal);
    return new TryLater({ ...searchProblems[code], code, status: 429 }, untilTomorrow(this.clock));
  }
}

const there = <T>(found: T | undefined): T => {
  if (found === undefined) throw nothingHere();
  return found;
};

type Listed = readonly { readonly unit: string }[];
const next = (path: string, asked: CandidatesQuery, items: Listed) =>
  nextPage(
    path,
    asked,
    items.map(({ unit: id }) => ({ id })),
  );
