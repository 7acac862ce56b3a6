import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { AuditTrail, type AccessAct } from './audit-trail.port.js';

/** Writes acts into the audit log, in the transaction under way. */
@Injectable()
export class WrittenAuditTrail extends AuditTrail {
  constructor(private readonly writeEntry: WriteEntry) {
    super();
  }

  override record({ case: caseRef, ...act }: AccessAct): Promise<void> {
    return this.writeEntry.run(caseRef === null ? act : { ...act, case: caseRef });
  }
}
