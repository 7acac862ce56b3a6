import { Injectable } from '@nestjs/common';
import { Recording } from '#audit';
import { Acting } from '#platform';
import { describedAs } from './acting-as.js';
import { Denials, type Denial } from './denials.port.js';

/** Leaves the reason for the one audit entry that is written with the answer. */
@Injectable()
export class NotedDenials extends Denials {
  constructor(
    private readonly recording: Recording,
    private readonly acting: Acting,
  ) {
    super();
  }

  override note({ actor, because, purpose }: Denial): Promise<void> {
    const as = actor ? describedAs(actor, purpose) : this.acting.current;
    this.recording.deny({ why: because, as });
    return Promise.resolve();
  }
}
