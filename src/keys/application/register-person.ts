import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { Clock, UnitOfWork } from '#platform';
import { isPersonOutput, whyNotRegistered, type RegisterRefusal } from '../domain/person-check.js';
import { CheckErasure } from './check-erasure.js';
import { PersonChecks } from './person-checks.port.js';
import { RegisteredPersons } from './registered-persons.port.js';
import { WriteFirst } from './write-first.port.js';

export type RegisterPersonCommand = {
  /** The check, answered before, whose output this is. */
  readonly id: string;
  readonly officer: string;
  readonly output: Uint8Array;
};
export type RegisterPersonRefusal = RegisterRefusal | { readonly code: 'not-an-output' | 'erased' };

/** Registers the person of the case for which the officer's check was answered, by the output alone. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: WriteFirst,
    private readonly checks: PersonChecks,
    private readonly persons: RegisteredPersons,
    private readonly erasure: CheckErasure,
  ) {}

  async run(command: RegisterPersonCommand): Promise<Result<undefined, RegisterPersonRefusal>> {
    const { id, officer, output } = command;
    if (!isPersonOutput(output)) return refusal({ code: 'not-an-output' });
    return this.work.runAndCommitRefusals(async () => {
      const at = this.clock.now();
      const check = await this.checks.findForUpdate(id);
      const caseRef = check?.case ?? '';
      const isErased = await this.erasure.isErased({ kind: 'CASE', id: caseRef });
      const because =
        whyNotRegistered(check, officer) ?? (isErased ? ({ code: 'erased' } as const) : undefined);
      const about = { officer, case: caseRef, check: check?.id ?? null };
      await this.log.write({ act: 'REGISTER-PERSON', ...about, at, outcome: because?.code ?? 'GRANTED' });
      if (because) return refusal(because);
      await this.persons.add({ output, case: caseRef });
      return ok(undefined);
    });
  }
}
