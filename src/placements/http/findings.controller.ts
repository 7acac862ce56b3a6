import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, RowsInReach, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { nextPage, PageDto, pageOf } from '#platform';
import { JudgeStays } from '../application/judge-stays.js';
import { StayFindings } from '../application/stay-findings.port.js';
import { titleOf } from '../domain/finding-titles.js';

@ApiTags('placements')
@ApiBearerAuth()
@Controller('findings')
export class FindingsController {
  constructor(
    private readonly judgeStays: JudgeStays,
    private readonly findings: StayFindings,
    private readonly rowsInReach: RowsInReach,
  ) {}

  @ApiOperation({
    summary:
      'What the stays that stand break, and since when; of other households, only that they stand against one',
  })
  @Get()
  @Rule('finding.list')
  @Audited('finding.list')
  @ApiOkResponse({ schema: pageOf('SeenFinding') })
  async list(@Query() page: PageDto, @GrantedAccess() access: Access) {
    if (access.as.role !== 'AUDITOR') await this.judgeStays.run();
    const found = await this.findings.page(page, await this.rowsInReach.ofCases(access));
    const items = found.map((one) =>
      show('finding', access.as.role, { ...one, title: titleOf(one.constraint) }),
    );
    return { items, next: nextPage('/api/findings', page, found) };
  }
}
