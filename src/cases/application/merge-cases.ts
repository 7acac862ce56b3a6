import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Clock, UnitOfWork } from '#platform';
import { CaseMerges, type MergeRefusal, type NewMerge } from './case-merges.port.js';

export type MergeCommand = Omit<NewMerge, 'at'>;

/**
 * Makes two cases of one person one, with a second person's approval used up in the same transaction: what was asked for and placed
 * for either counts for both, what either was kept from holds for both, and the histories of both are told by the one that survives.
 */
@Injectable()
export class MergeCases {
  constructor(
    private readonly merges: CaseMerges,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(command: MergeCommand): Promise<Result<void, MergeRefusal>> {
    return this.work.run(async () => {
      const merged = await this.merges.merge({ ...command, at: this.clock.now() });
      if (merged.code !== 'MERGED') return refusal(merged);
      const { case: id, other } = command;
      for (const ref of [id, other]) await this.writeEntry.run({ act: 'case.merge', id: ref, case: ref });
      for (const placement of merged.fellBack)
        await this.writeEntry.run({
          act: 'placement.cancel',
          id: placement,
          particulars: { reason: 'CASES_MERGED' },
        });
      return ok(undefined);
    });
  }
}
