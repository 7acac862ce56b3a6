import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import { AuditTrail, FourEyes, type AccessAct, type AsGuard } from '#access';
import { ApprovalSubjects, PostgresApprovals } from '#access/testing';
import { Clock, OneAtATime, type Acting, type UnitOfWork } from '#platform';

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

type Parts = {
  readonly acting: Acting;
  readonly guard: AsGuard;
  readonly audit: AuditTrail;
  readonly clock: Clock;
};
/** Four eyes where nobody shows more than a command says. */
export const eyesOf = (work: UnitOfWork, { acting, guard, audit, clock }: Parts): FourEyes => {
  const approvals = new PostgresApprovals(work);
  const nobody = new DiscoveryService(new ModulesContainer());
  const subjects = new ApprovalSubjects(approvals, acting, work, nobody);
  return new FourEyes(approvals, subjects, guard, new OneAtATime(work), audit, clock);
};
