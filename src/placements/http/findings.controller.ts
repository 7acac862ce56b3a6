import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, RowsInReach, Rule, show, type Access } from '#access';
import { Audited } from '#audit';
import { nextPage, PageQuery, pageOf } from '#platform';
import { WatchProbing } from '#search';
import { JudgeStays } from '../application/judge-stays.js';
import { StayFindings, type StayFinding } from '../application/stay-findings.port.js';
import { titleOf } from '../domain/finding-titles.js';
import { words } from './words.js';

const FROM_OTHERS = 'apart-from-others';

@ApiTags('placements')
@ApiBearerAuth()
@Controller('findings')
export class FindingsController {
  constructor(
    private readonly judgeStays: JudgeStays,
    private readonly findings: StayFindings,
    private readonly rowsInReach: RowsInReach,
    private readonly watch: WatchProbing,
  ) {}

  @ApiOperation(words.listFindings)
  @Get()
  @Rule('finding.list')
  @Audited('finding.list')
  @ApiOkResponse({ schema: pageOf('FindingView') })
  async list(@Query() page: PageQuery, @GrantedAccess() access: Access) {
    const rows = await this.rowsInReach.ofCases(access);
    if (access.as.role !== 'AUDITOR') await this.judgeStays.run(rows);
    const found = await this.findings.page(page, rows);
    const items = (await this.told(found, access)).map((one) =>
      show('finding', access.as.role, { ...one, title: titleOf(one.constraint) }),
    );
    return { items, next: nextPage('/api/findings', page, found) };
  }

  /** Whoever probes is told no more of others: by what they rewrite, they would ask. Their approver is. */
  private async told(found: readonly StayFinding[], { as }: Access): Promise<readonly StayFinding[]> {
    if (as.role === 'AUDITOR' || !(await this.watch.freezeIfDue())) return found;
    return found.filter(({ constraint }) => constraint !== FROM_OTHERS);
  }
}
