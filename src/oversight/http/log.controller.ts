import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, RowsInReach, Rule, type Access } from '#access';
import { Audited, ReadLog } from '#audit';
import { pageOf } from '#platform';
import { LogQueryDto } from './log-query.dto.js';
import { nextInLog } from './next-in-log.js';

@ApiTags('oversight')
@ApiBearerAuth()
@Controller('log')
export class LogController {
  constructor(
    private readonly readLog: ReadLog,
    private readonly rowsInReach: RowsInReach,
  ) {}

  @ApiOperation({
    summary: 'The entries of the auditor’s region, or of all, newest first; the search is itself on record',
  })
  @Get()
  @Rule('log.search')
  @Audited('log.search')
  @ApiOkResponse({ schema: pageOf('LogEntry') })
  async search(@Query() asked: LogQueryDto, @GrantedAccess() access: Access) {
    const { after, limit, ...criteria } = asked;
    const { keptFrom } = await this.rowsInReach.ofCases(access);
    const items = await this.readLog.search(criteria, { after, limit }, keptFrom);
    return { items, next: nextInLog('/api/log', asked, items) };
  }

  @ApiOperation({ summary: 'One entry of the log; reading it is itself on record' })
  @Get(':id')
  @Rule('log.read')
  @Audited('log.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/LogEntry' } })
  @ApiResponse({ status: 404, description: 'There is none, or it is not for you.' })
  async read(@Param('id') id: string) {
    const entry = await this.readLog.find(id);
    if (entry === undefined) throw nothingHere();
    return entry;
  }
}
