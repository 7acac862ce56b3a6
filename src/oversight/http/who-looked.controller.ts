import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited, ReadLog } from '#audit';
import { pageOf, NewestFirstQuery } from '#platform';
import { words } from './words.js';
import { nextInLog } from './next-in-log.js';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class WhoLookedController {
  constructor(private readonly readLog: ReadLog) {}

  @ApiOperation(words.listWhoLooked)
  @Get(':id/who-looked')
  @Rule('case.who-looked')
  @Audited('case.who-looked')
  @ApiOkResponse({ schema: pageOf('Look') })
  async whoLooked(@Param('id') caseRef: string, @Query() page: NewestFirstQuery) {
    const items = await this.readLog.whoLooked(caseRef, page);
    return { items, next: nextInLog(`/api/cases/${encodeURIComponent(caseRef)}/who-looked`, page, items) };
  }
}
