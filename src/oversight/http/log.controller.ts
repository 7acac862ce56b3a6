import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, VisibleRows, Rule, type Access } from '#access';
import { Audited, ReadLog } from '#audit';
import { ApiSchemas, pageOf } from '#platform';
import { words } from './words.js';
import { logSchemas } from './schemas.js';
import { LogQuery } from './log.query.js';
import { nextInLog } from './next-in-log.js';

@ApiTags('oversight')
@ApiSchemas(logSchemas)
@ApiBearerAuth()
@Controller('log')
export class LogController {
  constructor(
    private readonly readLog: ReadLog,
    private readonly visibleRows: VisibleRows,
  ) {}

  @ApiOperation(words.searchLog)
  @Get()
  @Rule('log.search')
  @Audited('log.search')
  @ApiOkResponse({ schema: pageOf('LogEntry') })
  async search(@Query() asked: LogQuery, @GrantedAccess() access: Access) {
    const { after, limit, ...criteria } = asked;
    const { excluded } = await this.visibleRows.ofCases(access);
    const items = await this.readLog.search(criteria, { after, limit }, excluded);
    return { items, next: nextInLog('/api/log', asked, items) };
  }

  @ApiOperation(words.readLogEntry)
  @Get(':id')
  @Rule('log.read')
  @Audited('log.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/LogEntry' } })
  async read(@Param('id') id: string) {
    const entry = await this.readLog.find(id);
    if (entry === undefined) throw nothingHere();
    return entry;
  }
}
