import { Injectable } from '@nestjs/common';
import type { Facts } from '../domain/facts.js';
import { Approvals } from './approvals.port.js';
import { AsGuard } from './as-guard.js';
import { CaseTies } from './case-ties.port.js';
import type { ApprovalRecord } from './approval-record.js';

/** What second persons were shown, by the digests that the log names. */
@Injectable()
export class ApprovalRecords {
  constructor(
    private readonly approvals: Approvals,
    private readonly ties: CaseTies,
    private readonly guard: AsGuard,
  ) {}

  /** Asked as the guard, before anybody is let in. */
  async factsOf(digest: string): Promise<Facts | undefined> {
    const found = await this.approvals.findRecord(digest);
    if (found === undefined) return undefined;
    const { case: caseRef, ...where } = found.facts;
    const [ties] = caseRef === null ? [] : await this.ties.of([caseRef]);
    return { ...where, case: ties ?? null };
  }

  find(digest: string): Promise<Omit<ApprovalRecord, 'salt'> | undefined> {
    return this.guard.run(null, async () => {
      const found = await this.approvals.findRecord(digest);
      return found && { digest, document: found.document };
    });
  }
}
