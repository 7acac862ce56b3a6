import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { nextPage, PageDto, pageOf } from '#platform';
import { ShowCases } from '../application/show-cases.js';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class CasesController {
  constructor(private readonly showCases: ShowCases) {}

  @ApiOperation({ summary: 'The cases in reach, a page at a time, in the order of their pseudonyms' })
  @Get()
  @Rule('case.list')
  @Audited('case.list')
  @ApiOkResponse({ schema: pageOf('SeenCase') })
  async list(@Query() page: PageDto, @GrantedAccess() access: Access) {
    const { items, found } = await this.showCases.page(page, access);
    return { items, next: nextPage('/api/cases', page, found) };
  }

  @ApiOperation({ summary: 'One case: what was asked for, what has come of it, and who is assigned' })
  @Get(':id')
  @Rule('case.read')
  @Audited('case.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/SeenCase' } })
  @ApiResponse({ status: 404, description: 'There is no such case, or it is not for you.' })
  async read(@Param('id') id: string, @GrantedAccess() access: Access) {
    const shown = await this.showCases.one(id, access);
    if (shown === undefined) throw nothingHere();
    return shown;
  }
}
