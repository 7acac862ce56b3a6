import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Clock, Once, type KeyedChange, type KeyRefusal } from '#platform';
import type { NextStep, UnableToPlace } from '../domain/unable-to-place.js';
import { ShowNoOffer, type NoOffer, type NoOfferRefusal } from './show-no-offer.js';
import { UnableToPlaceRecords, type RecordCode } from './unable-to-place.port.js';

export type RecordUnableCommand = KeyedChange & {
  readonly request: string;
  readonly nextStep: NextStep;
};
export type RecordUnableRefusal = NoOfferRefusal | KeyRefusal | { readonly code: RecordCode };
type Recorded = Result<UnableToPlace, RecordUnableRefusal>;

/**
 * Puts on record why nothing is offered for a request, as it is at that moment, and what its coordinator does then. It is
 * no search, and does not count as one.
 */
@Injectable()
export class RecordUnableToPlace {
  constructor(
    private readonly showNoOffer: ShowNoOffer,
    private readonly records: UnableToPlaceRecords,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  /** Ranked before its transaction begins, which then asks whether the request is still the one that was ranked. */
  async run(command: RecordUnableCommand): Promise<Recorded> {
    const { request, version, key, nextStep } = command;
    const keyed = { key, about: `request.record-unable ${request}`, asks: { version, nextStep } };
    const before = await this.once.before<UnableToPlace>(keyed);
    if (before !== undefined) return before;
    const none = await this.showNoOffer.run(request);
    if (!none.ok) return none;
    return this.once.run<UnableToPlace, RecordUnableRefusal>(keyed, () => this.add(command, none.value));
  }

  private async add(
    { request, version, nextStep }: RecordUnableCommand,
    reasons: NoOffer,
  ): Promise<Recorded> {
    const [id, recordedAt] = [randomUUID(), this.clock.now()];
    const code = await this.records.add({ id, request, version, reasons, nextStep, recordedAt });
    if (code !== 'RECORDED') return refusal({ code });
    await this.writeEntry.run({ act: 'request.record-unable', id: request, particulars: { step: nextStep } });
    const recorded = (await this.records.ofRequest(request)).find((one) => one.id === id);
    if (recorded === undefined) throw new Error(`What was recorded of request ${request} is not there.`);
    return ok(recorded);
  }
}
