import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { nextPage, PageQuery, pageOf } from '#platform';
import { ShowFindings } from '../application/show-findings.js';
import { titleOf } from '../domain/finding-titles.js';
import { words } from './words.js';

@ApiTags('placements')
@ApiBearerAuth()
@Controller('findings')
export class FindingsController {
  constructor(private readonly showFindings: ShowFindings) {}

  @ApiOperation(words.listFindings)
  @Get()
  @Rule('finding.list')
  @Audited('finding.list')
  @ApiOkResponse({ schema: pageOf('FindingView') })
  async list(@Query() page: PageQuery, @GrantedAccess() access: Access) {
    const { found, visible } = await this.showFindings.page(page, access);
    const items = visible.map((one) =>
      show('finding', access.as.role, { ...one, title: titleOf(one.constraint) }),
    );
    return { items, next: nextPage('/api/findings', page, found) };
  }
}
