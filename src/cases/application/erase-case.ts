import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { EraseSubject } from '#keys';
import { UnitOfWork } from '#platform';
import { CaseClosings } from './case-closings.port.js';

export type EraseCaseRefusal = { readonly code: 'placement-stands' };

/**
 * Destroys the key of a case: nobody opens its contact details and notes again, in no copy of the database that is made
 * from now on. Its person is no longer known as registered. Pseudonyms, dates, decisions and the log stay as proofs.
 * Refuses while a placement stands; what is only offered falls back. Once more does no harm.
 */
@Injectable()
export class EraseCase {
  constructor(
    private readonly closings: CaseClosings,
    private readonly erase: EraseSubject,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
  ) {}

  run(caseRef: string): Promise<Result<void, EraseCaseRefusal>> {
    return this.work.run(async () => {
      const fellBack = await this.closings.close(caseRef);
      if (fellBack === undefined) return refusal({ code: 'placement-stands' });
      for (const id of fellBack) await this.writeEntry.run({ act: 'offer.withdraw', id });
      const destroyed = await this.erase.run({ kind: 'CASE', id: caseRef });
      await this.writeEntry.run({ act: 'case.erase', id: caseRef, hits: destroyed });
      return ok(undefined);
    });
  }
}
