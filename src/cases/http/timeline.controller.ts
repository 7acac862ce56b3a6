import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { nextPage, pageOf, NewestFirstQuery } from '#platform';
import { Timelines } from '../application/timelines.port.js';
import { words } from './words.js';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class TimelineController {
  constructor(private readonly timelines: Timelines) {}

  @ApiOperation(words.readTimeline)
  @Get(':id/timeline')
  @Rule('case.timeline')
  @Audited('case.read-timeline')
  @ApiOkResponse({ schema: pageOf('CaseHappening') })
  async page(@Param('id') caseRef: string, @Query() page: NewestFirstQuery) {
    const items = await this.timelines.page(caseRef, page);
    return { items, next: nextPage(`/api/cases/${encodeURIComponent(caseRef)}/timeline`, page, items) };
  }
}
