import { AuditTrail, type AccessAct } from '#access';
import { Clock } from '#platform';

/** A clock that a test sets. */
export class SetClock extends Clock {
  at = new Date('2026-11-20T09:00:00Z');
  override now(): Date {
    return this.at;
  }
  later(ms: number): void {
    this.at = new Date(this.at.getTime() + ms);
  }
}
/** An audit trail that a test reads. */
export class Recorded extends AuditTrail {
  readonly acts: AccessAct[] = [];
  override async record(act: AccessAct): Promise<void> {
    this.acts.push(act);
  }
}
