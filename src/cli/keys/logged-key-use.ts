import { Injectable } from '@nestjs/common';
import { WriteEntry, type Act } from '#audit';
import { KeyUseLog, type KeyUse } from '#keys';

const ACTS = {
  READ: 'key.read-status',
  RENEW: 'key.renew',
  REWRAP: 'key.rewrap',
  RETIRE: 'key.retire',
} as const satisfies Record<KeyUse['act'], Act>;

/** Puts uses of keys into the audit log, with the number of data keys as hits. */
@Injectable()
export class LoggedKeyUse extends KeyUseLog {
  constructor(private readonly writeEntry: WriteEntry) {
    super();
  }

  override write({ act, kek, dataKeys, failed }: KeyUse): Promise<void> {
    return this.writeEntry.run({
      act: ACTS[act],
      ...(kek === undefined ? {} : { id: kek }),
      ...(dataKeys === undefined ? {} : { hits: dataKeys }),
      ...(failed === undefined ? {} : { why: failed }),
    });
  }
}
