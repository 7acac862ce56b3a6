import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry, type Act } from '#audit';
import { Clock, Once, type KeyedChange, type KeyRefusal } from '#platform';
import type { DismissalReason, GroundReport } from '../domain/ground-report.js';
import { GroundReports, type DrawnVersion, type ReportCode } from './ground-reports.port.js';

/** Taken up to be looked into, drawn as some version of some ground, or dismissed for a reason. */
export type ReportDecision =
  | { readonly becomes: 'TAKEN_UP' }
  | { readonly becomes: 'DRAWN'; readonly drawn: DrawnVersion }
  | { readonly becomes: 'DISMISSED'; readonly reason: DismissalReason };
export type DecideReportCommand = KeyedChange & {
  readonly report: string;
  readonly decision: ReportDecision;
};
export type DecideReportRefusal = { readonly code: ReportCode } | KeyRefusal;

const ACTS: Record<ReportDecision['becomes'], Act> = {
  TAKEN_UP: 'ground-report.take-up',
  DRAWN: 'ground-report.draw',
  DISMISSED: 'ground-report.dismiss',
};

/** Takes up what was reported of the ground, says as what it was drawn, or dismisses it and says why. */
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
    decision,
  }: DecideReportCommand): Promise<Result<GroundReport, DecideReportRefusal>> {
    const { becomes } = decision;
    const reason = 'reason' in decision ? decision.reason : null;
    const drawn = 'drawn' in decision ? decision.drawn : null;
    const act = ACTS[becomes];
    const keyed = { key, about: `${act} ${report}`, asks: { version, reason, drawn } };
    return this.once.run<GroundReport, DecideReportRefusal>(keyed, async () => {
      const at = this.clock.now();
      const code = await this.reports.change({ report, version, becomes, reason, drawn, at });
      if (code !== 'CHANGED') return refusal({ code });
      await this.writeEntry.run({ act, id: report, ...particularsOf(decision) });
      const decided = await this.reports.find(report);
      return decided === undefined ? refusal({ code: 'no-such-report' }) : ok(decided);
    });
  }
}

const particularsOf = (decision: ReportDecision) => {
  if (decision.becomes === 'DISMISSED') return { particulars: { reason: decision.reason } };
  if (decision.becomes === 'TAKEN_UP') return {};
  const { territory, version } = decision.drawn;
  return { particulars: { territory, version: String(version) } };
};
