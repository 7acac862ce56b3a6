import { Injectable, type CanActivate } from '@nestjs/common';
import { Recording } from '../application/recording.js';
import { WriteEntry } from '../application/write-entry.js';

/**
 * Writes the entry of a stream of events once every other guard has let it through: its status is sent as soon as anybody
 * listens, so that nothing later could hold it back.
 */
@Injectable()
export class EntryBeforeStreamGuard implements CanActivate {
  constructor(
    private readonly recording: Recording,
    private readonly writeEntry: WriteEntry,
  ) {}

  async canActivate(): Promise<true> {
    const record = this.recording.current;
    if (!record?.route) throw new Error('A stream of events must say what it does.');
    await this.writeEntry.run({ ...record.route, id: record.named });
    return true;
  }
}
