import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Once, type KeyRefusal } from '#platform';
import type { GroundRemark } from '../domain/ground-report.js';
import { GroundReports } from './ground-reports.port.js';

export type OpenReportCommand = {
  readonly locality: string;
  readonly remark: GroundRemark;
  readonly key: string;
};
export type OpenReportRefusal = { readonly code: 'unknown-locality' } | KeyRefusal;

/** Reports what somebody learnt of a town, to whoever draws the ground of its region; of a case, nothing. */
@Injectable()
export class OpenGroundReport {
  constructor(
    private readonly reports: GroundReports,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
  ) {}

  /** Resolves with the id of the report. */
  run({ locality, remark, key }: OpenReportCommand): Promise<Result<string, OpenReportRefusal>> {
    const keyed = { key, about: 'ground-report.open', asks: [locality, remark] };
    return this.once.run<string, OpenReportRefusal>(keyed, async () => {
      const id = randomUUID();
      const code = await this.reports.open({ id, locality, remark });
      if (code !== 'OPENED') return refusal({ code });
      await this.writeEntry.run({ act: 'ground-report.open', id, particulars: { locality, remark } });
      return ok(id);
    });
  }
}
