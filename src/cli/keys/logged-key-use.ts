import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { KeyUseLog, type KeyUse } from '#keys';

const OBJECTS = {
  TELL: 'key-status',
  RENEW: 'key-renewal',
  REWRAP: 'key-rotation',
  RETIRE: 'key-retirement',
} as const satisfies Record<KeyUse['act'], string>;

/** Puts uses of keys into the audit log, with the number of data keys as hits. */
@Injectable()
export class LoggedKeyUse extends KeyUseLog {
  constructor(private readonly writeEntry: WriteEntry) {
    super();
  }

  override write({ act, kek, dataKeys, failed }: KeyUse): Promise<void> {
    return this.writeEntry.run({
      operation: 'KEY_USE',
      object: OBJECTS[act],
      ...(kek === undefined ? {} : { id: kek }),
      ...(dataKeys === undefined ? {} : { hits: dataKeys }),
      ...(failed === undefined ? {} : { refusedFor: failed }),
    });
  }
}
