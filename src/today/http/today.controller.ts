import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { ApiSchemas } from '#platform';
import { ShowToday } from '../application/show-today.js';
import { todaySchemas } from './schemas.js';
import { words } from './words.js';

@ApiTags('today')
@ApiSchemas(todaySchemas)
@ApiBearerAuth()
@Controller('today')
export class TodayController {
  constructor(private readonly showToday: ShowToday) {}

  @ApiOperation(words.readToday)
  @Get()
  @Rule('today.read')
  @Audited('today.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Today' } })
  read(@GrantedAccess() access: Access) {
    return this.showToday.run(access);
  }
}
