import { Injectable } from '@nestjs/common';
import { Recording } from '#audit';
import { Acting } from '#platform';
import { describedAs } from './acting-as.js';
import { Refusals, type Refusal } from './refusals.port.js';

/** Leaves the reason for the one audit entry that is written with the answer. */
@Injectable()
export class NotedRefusals extends Refusals {
  constructor(
    private readonly recording: Recording,
    private readonly acting: Acting,
  ) {
    super();
  }

  override note({ actor, because, purpose }: Refusal): Promise<void> {
    const as = actor ? describedAs(actor, purpose) : this.acting.current;
    this.recording.refuse({ why: because, as });
    return Promise.resolve();
  }
}
