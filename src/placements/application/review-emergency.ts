import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Clock, Once, type KeyRefusal } from '#platform';
import type { EmergencyTransfer } from '../domain/emergency-transfer.js';
import { EmergencyTransfers, type Review, type ReviewCode } from './emergency-transfers.port.js';

export type ReviewCommand = Omit<Review, 'at'> & { readonly key: string };
export type ReviewRefusal = { readonly code: ReviewCode } | KeyRefusal;

/** Puts on record what an approver of the own region thinks of a transfer that another region approved in an emergency. */
@Injectable()
export class ReviewEmergency {
  constructor(
    private readonly emergencies: EmergencyTransfers,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  async run({ key, ...review }: ReviewCommand): Promise<Result<EmergencyTransfer, ReviewRefusal>> {
    const { request, outcome, objection } = review;
    const keyed = { key, about: `emergency-transfer.review ${request}`, asks: { outcome, objection } };
    const at = this.clock.now();
    const reviewed = await this.once.run<string, ReviewRefusal>(keyed, async () => {
      const code = await this.emergencies.review({ ...review, at });
      if (code !== 'REVIEWED') return refusal({ code });
      const particulars = { outcome, ...(objection ? { reason: objection } : {}) };
      await this.writeEntry.run({ act: 'emergency-transfer.review', id: request, particulars });
      return ok(code);
    });
    if (!reviewed.ok) return reviewed;
    const found = await this.emergencies.find(request, at);
    return found === undefined ? refusal({ code: 'no-such-request' }) : ok(found);
  }
}
