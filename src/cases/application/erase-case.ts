import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { EraseSubject } from '#keys';
import { UnitOfWork } from '#platform';
import { CaseMerges } from './case-merges.port.js';
import { CaseClosings } from './case-closings.port.js';

export type EraseCaseRefusal = { readonly code: 'placement-stands' };

/**
 * Destroys the key of a case: nobody opens its contact details and notes again, in no copy of the database that is made
 * from now on. Its person is no longer known as registered. Pseudonyms, dates, decisions and the log stay as proofs.
 * Of a case that
 * others were merged into, theirs as well; of one that was merged, its own alone.
 * Refuses while a placement stands; what is only offered falls back. Once more does no harm.
 */
@Injectable()
export class EraseCase {
  constructor(
    private readonly closings: CaseClosings,
    private readonly merges: CaseMerges,
    private readonly erase: EraseSubject,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
  ) {}

  run(caseRef: string): Promise<Result<void, EraseCaseRefusal>> {
    return this.work.run(async () => {
      const fellBack = await this.closings.close(caseRef);
      if (fellBack === undefined) return refusal({ code: 'placement-stands' });
      for (const id of fellBack) await this.writeEntry.run({ act: 'offer.withdraw', id });
      for (const id of [caseRef, ...(await this.merges.into(caseRef))]) {
        const hits = await this.erase.run({ kind: 'CASE', id });
        await this.writeEntry.run({ act: 'case.erase', id, hits });
      }
      return ok(undefined);
    });
  }
}
