import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import {
  isPairAsExpected,
  whyNotApart,
  type CaseNonAssociation,
  type Separation,
  type WithdrawalReason,
} from '../domain/case-non-association.js';
import { CaseNonAssociations } from './case-non-associations.port.js';

type Stated = Separation & { readonly case: string; readonly other: string; readonly approval: string };
export type AddNonAssociationCommand = Stated;
export type WithdrawNonAssociationCommand = Stated & {
  readonly pair: string;
  readonly reason: WithdrawalReason;
};
export type AddNonAssociationRefusal = {
  readonly code: 'same-person' | 'metres-with-distance-alone' | 'not-approved-for-this';
};
export type WithdrawNonAssociationRefusal = {
  readonly code: 'no-such-pair' | 'not-as-shown' | 'withdrawn-already';
};

/**
 * Changes from whom a case is kept, with a second person's approval used up in the same transaction. Whether the other
 * person has a case, where, and who else states the same, is never told.
 */
@Injectable()
export class ChangeConflictProfile {
  constructor(
    private readonly pairs: CaseNonAssociations,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  addNonAssociation(
    command: AddNonAssociationCommand,
  ): Promise<Result<CaseNonAssociation, AddNonAssociationRefusal>> {
    return this.work.run(async () => {
      const because = whyNotApart(command.case, command.other, command);
      if (because !== undefined) return refusal({ code: because });
      const id = await this.pairs.add({ ...command, at: this.clock.now() });
      if (id === undefined) return refusal({ code: 'not-approved-for-this' });
      await this.record('pair.add', command.case, id);
      return ok(await this.stored(command.case, id));
    });
  }

  withdrawNonAssociation(
    command: WithdrawNonAssociationCommand,
  ): Promise<Result<CaseNonAssociation, WithdrawNonAssociationRefusal>> {
    return this.work.run(async () => {
      const pair = await this.pairs.find(command.case, command.pair);
      if (pair === undefined) return refusal({ code: 'no-such-pair' });
      if (pair.withdrawnAt !== null) return refusal({ code: 'withdrawn-already' });
      if (!isPairAsExpected(pair, command)) return refusal({ code: 'not-as-shown' });
      if (!(await this.pairs.withdraw({ ...command, at: this.clock.now() })))
        return refusal({ code: 'no-such-pair' });
      await this.record('pair.withdraw', command.case, pair.id);
      return ok(await this.stored(command.case, pair.id));
    });
  }

  private record(act: 'pair.add' | 'pair.withdraw', caseRef: string, id: string): Promise<void> {
    const owner = this.acting.current.region;
    return this.writeEntry.run({ act, id, case: caseRef, owner });
  }

  private async stored(caseRef: string, id: string): Promise<CaseNonAssociation> {
    const pair = await this.pairs.find(caseRef, id);
    if (pair === undefined) throw new Error(`Pair ${id} was kept and is not there.`);
    return pair;
  }
}
