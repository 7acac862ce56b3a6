import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Clock, UnitOfWork } from '#platform';
import {
  isPersonOutput,
  whyNotAnswered,
  type AnswerRefusal,
  type PersonAnswer,
} from '../domain/person-check.js';
import { PersonChecks } from './person-checks.port.js';
import { RegisteredPersons } from './registered-persons.port.js';
import { WriteFirst } from './write-first.port.js';

export type CheckPersonCommand = {
  /** The id under which the officer had the number evaluated. */
  readonly id: string;
  readonly officer: string;
  /** The finalized output, 64 bytes. */
  readonly output: Uint8Array;
};
export type CheckPersonRefusal = AnswerRefusal | { readonly code: 'not-an-output' };

/**
 * The second half: whether the person is registered already, in whichever region. One answer per evaluation, to the
 * officer who asked, within fifteen minutes, and on record before it is given. It never tells where.
 */
@Injectable()
export class CheckPerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: WriteFirst,
    private readonly checks: PersonChecks,
    private readonly persons: RegisteredPersons,
  ) {}

  async run({ id, officer, output }: CheckPersonCommand): Promise<Result<PersonAnswer, CheckPersonRefusal>> {
    if (!isPersonOutput(output)) return refusal({ code: 'not-an-output' });
    return this.work.runAndCommitRefusals(async () => {
      const at = this.clock.now();
      const check = await this.checks.findForUpdate(id);
      const because = whyNotAnswered(check, { officer, at });
      const outcome = because?.code ?? 'GRANTED';
      const about = { officer, case: check?.case ?? '', check: check?.id ?? null };
      await this.log.write({ act: 'CHECK-PERSON', ...about, at, outcome });
      if (because) return refusal(because);
      await this.checks.markAnswered(id, at);
      return ok((await this.persons.has(output)) ? 'REGISTERED-OR-REVIEW' : 'CLEAR');
    });
  }
}
