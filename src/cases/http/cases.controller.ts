import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, nothingHere, Rule, type Access } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, nextPage, PageQuery, pageOf } from '#platform';
import { ShowCases } from '../application/show-cases.js';
import { caseSchemas } from './schemas.js';
import { words } from './words.js';

@ApiTags('cases')
@ApiSchemas(caseSchemas)
@ApiBearerAuth()
@Controller('cases')
export class CasesController {
  constructor(private readonly showCases: ShowCases) {}

  @ApiOperation(words.listCases)
  @Get()
  @Rule('case.list')
  @Audited('case.list')
  @ApiOkResponse({ schema: pageOf('CaseView') })
  async list(@Query() page: PageQuery, @GrantedAccess() access: Access) {
    const { items, found } = await this.showCases.page(page, access);
    return { items, next: nextPage('/api/cases', page, found) };
  }

  @ApiOperation(words.readCase)
  @Get(':id')
  @Rule('case.read')
  @Audited('case.read')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/CaseView' } })
  async read(@Param('id') id: string, @GrantedAccess() access: Access) {
    const view = await this.showCases.one(id, access);
    if (view === undefined) throw nothingHere();
    return view;
  }
}
