import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Clock, UnitOfWork } from '#platform';
import { PERSON_CHECK } from '../domain/subject.js';
import { ApprovedCases } from './approved-cases.port.js';
import { PersonChecks } from './person-checks.port.js';
import { PersonOprf, type Evaluation } from './person-oprf.port.js';
import { SubjectKeys } from './subject-keys.js';
import { WriteFirst } from './write-first.port.js';

export type EvaluatePersonCommand = {
  /** A fresh UUID; the answer is asked for under it. */
  readonly id: string;
  readonly officer: string;
  readonly case: string;
  /** The blinded number, 32 bytes. */
  readonly blinded: Uint8Array;
};
type NotGranted = { readonly code: 'case-not-approved' } | { readonly code: 'no-check-left-today' };
export type EvaluatePersonRefusal = NotGranted | { readonly code: 'not-an-element' };

/**
 * The first half of a check: evaluates a blinded personal number, which stays unknown here. Takes one of the
 * officer's ten of the day, for an approved case only, and is on record before anything is computed.
 */
@Injectable()
export class EvaluatePerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: WriteFirst,
    private readonly cases: ApprovedCases,
    private readonly checks: PersonChecks,
    private readonly keys: SubjectKeys,
    private readonly oprf: PersonOprf,
  ) {}

  async run(command: EvaluatePersonCommand): Promise<Result<Evaluation, EvaluatePersonRefusal>> {
    const because = await this.work.run(() => this.grant(command));
    if (because) return refusal(because);
    const found = await this.keys.forSealing(PERSON_CHECK);
    if (!found.ok) throw new Error(`The key of the person check is ${found.refusal.code}.`);
    const evaluation = this.oprf.evaluate(found.value.key, command.blinded);
    found.value.key.fill(0);
    return evaluation ? ok(evaluation) : refusal({ code: 'not-an-element' });
  }

  private async grant({
    id,
    officer,
    case: caseRef,
  }: EvaluatePersonCommand): Promise<NotGranted | undefined> {
    const at = this.clock.now();
    const day = this.clock.today(at);
    const because = await this.whyNot({ id, officer, case: caseRef, evaluatedAt: at, day });
    const outcome = because?.code ?? 'GRANTED';
    const check = because ? null : id;
    await this.log.write({ act: 'EVALUATE-PERSON', officer, case: caseRef, check, at, outcome });
    return because;
  }

  private async whyNot(check: Parameters<PersonChecks['grant']>[0]): Promise<NotGranted | undefined> {
    if (!(await this.cases.isApproved(check.case))) return { code: 'case-not-approved' };
    return (await this.checks.grant(check)) ? undefined : { code: 'no-check-left-today' };
  }
}
