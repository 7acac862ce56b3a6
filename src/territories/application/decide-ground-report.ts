import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Clock, Once, type KeyedChange, type KeyRefusal } from '#platform';
import type { DismissalReason, GroundReport } from '../domain/ground-report.js';
import { GroundReports, type ReportCode } from './ground-reports.port.js';

/** A reason where it is dismissed; null where it is taken up. */
export type DecideReportCommand = KeyedChange & {
  readonly report: string;
  readonly reason: DismissalReason | null;
};
export type DecideReportRefusal = { readonly code: ReportCode } | KeyRefusal;

/** Takes up what was reported of the ground, which is then looked into and redrawn, or dismisses it and says why. */
@Injectable()
export class DecideGroundReport {
  constructor(
    private readonly reports: GroundReports,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  run({
    report,
    version,
    key,
    reason,
  }: DecideReportCommand): Promise<Result<GroundReport, DecideReportRefusal>> {
    const act = reason === null ? 'ground-report.take-up' : 'ground-report.dismiss';
    const keyed = { key, about: `${act} ${report}`, asks: { version, reason } };
    return this.once.run<GroundReport, DecideReportRefusal>(keyed, async () => {
      const becomes = reason === null ? 'TAKEN_UP' : 'DISMISSED';
      const code = await this.reports.change({ report, version, becomes, reason, at: this.clock.now() });
      if (code !== 'CHANGED') return refusal({ code });
      await this.writeEntry.run({ act, id: report, ...(reason ? { particulars: { reason } } : {}) });
      const decided = await this.reports.find(report);
      return decided === undefined ? refusal({ code: 'no-such-report' }) : ok(decided);
    });
  }
}
