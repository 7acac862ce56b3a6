import { Injectable } from '@nestjs/common';
import { VisibleRows, type Access } from '#access';
import { WatchProbing } from '#search';
import { StayFindings, type FindingPage, type StayFinding } from './stay-findings.port.js';

const FROM_OTHERS = 'apart-from-others';

/** What stays that stand break, as far as whoever asks is told. */
@Injectable()
export class ShowFindings {
  constructor(
    private readonly findings: StayFindings,
    private readonly visibleRows: VisibleRows,
    private readonly watch: WatchProbing,
  ) {}

  /** What page was found, and what of it may be shown. */
  async page(page: FindingPage, access: Access) {
    const rows = await this.visibleRows.ofCases(access);
    const found = await this.findings.page(page, rows);
    return { found, visible: await this.visible(found, access) };
  }

  /** Whoever probes learns no more of others: by what they rewrite, they would ask. Their approver does. */
  private async visible(found: readonly StayFinding[], { as }: Access): Promise<readonly StayFinding[]> {
    if (as.role === 'AUDITOR' || !(await this.watch.freezeIfDue())) return found;
    return found.filter(({ constraint }) => constraint !== FROM_OTHERS);
  }
}
