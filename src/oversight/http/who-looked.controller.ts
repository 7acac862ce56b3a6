import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited, ReadLog } from '#audit';
import { pageOf } from '#platform';
import { LogPageDto } from './log-query.dto.js';
import { nextInLog } from './next-in-log.js';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class WhoLookedController {
  constructor(private readonly readLog: ReadLog) {}

  @ApiOperation({
    summary:
      'Who looked at a case, acted on it or tried to, in whichever region, newest first; not what they saw, and without ' +
      'solver runs, which look at every case',
  })
  @Get(':id/who-looked')
  @Rule('case.who-looked')
  @Audited('case.who-looked')
  @ApiOkResponse({ schema: pageOf('Look') })
  async whoLooked(@Param('id') caseRef: string, @Query() page: LogPageDto) {
    const items = await this.readLog.whoLooked(caseRef, page);
    return { items, next: nextInLog(`/api/cases/${encodeURIComponent(caseRef)}/who-looked`, page, items) };
  }
}
