import { Injectable } from '@nestjs/common';
import { WriteEntry, type Operation } from '#audit';
import { AuditTrail, type AccessAct } from './audit-trail.port.js';

const operationOf = ({ rule }: AccessAct): Operation =>
  rule.startsWith('break-glass.') ? 'BREAK_GLASS' : 'ALTERATION';

/** Writes acts into the audit log, in the transaction under way. */
@Injectable()
export class WrittenAuditTrail extends AuditTrail {
  constructor(private readonly writeEntry: WriteEntry) {
    super();
  }

  override record(act: AccessAct): Promise<void> {
    return this.writeEntry.run({ operation: operationOf(act), object: act.object.kind, id: act.object.id });
  }
}
