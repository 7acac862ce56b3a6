import { Injectable } from '@nestjs/common';
import { isoDate, ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { PlacementRecords } from '#placements';
import { Clock, Once, type KeyedChange, type KeyRefusal } from '#platform';
import type { GroundRemark } from '#territories';
import { type Offer, type OfferReason } from '../domain/offer.js';
import { Offers, type OfferChange, type OfferRefusal } from './offers.port.js';

/** Of an offer, by its placement. */
export type OfferCommand = KeyedChange & { readonly placement: string };
export type DeclineCommand = OfferCommand & {
  readonly reason: OfferReason;
  /** What was learnt of the town, where that is the reason. */
  readonly remark: GroundRemark | null;
};
export type ChangeOfferRefusal = OfferRefusal | KeyRefusal;
type Done = {
  readonly act: 'offer.decline' | 'offer.renew';
  readonly id: string;
  readonly particulars?: Readonly<Record<string, string>>;
};

/**
 * Declines what is offered, whose unit is out for this request then, and reports what was learnt of the town where that is the
 * reason; or has it held once more for as long again.
 */
@Injectable()
export class ChangeOffer {
  constructor(
    private readonly offers: Offers,
    private readonly placements: PlacementRecords,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  decline({ reason, remark, ...asked }: DeclineCommand): Promise<Result<Offer, ChangeOfferRefusal>> {
    const at = this.clock.now();
    return this.change(asked, { act: 'DECLINE', reason, remark, at }, async () => {
      const { placement: id } = asked;
      await this.record({ act: 'offer.decline', id, particulars: { reason } });
      const report = await this.offers.reportOf(id);
      if (report !== undefined) await this.writeEntry.run({ act: 'ground-report.open', id: report });
    });
  }

  async renew(asked: OfferCommand): Promise<Result<Offer, ChangeOfferRefusal>> {
    const [at, offer] = [this.clock.now(), await this.offers.find(asked.placement)];
    if (offer === undefined) return refusal({ code: 'no-such-placement' });
    return this.change(asked, { act: 'RENEW', until: this.clock.endOf(isoDate(offer.arrival)), at }, () =>
      this.record({ act: 'offer.renew', id: asked.placement }),
    );
  }

  /** With what the place was judged by. */
  private async record(done: Done): Promise<void> {
    const held = await this.placements.find(done.id);
    await this.writeEntry.run({ ...done, decisionDigest: held?.judged ?? null });
  }

  private async change(
    { placement, key, version }: OfferCommand,
    how: DistributedOmit<OfferChange>,
    record: () => Promise<void>,
  ): Promise<Result<Offer, ChangeOfferRefusal>> {
    const asks =
      how.act === 'DECLINE'
        ? { version, reason: how.reason, ...(how.remark ? { remark: how.remark } : {}) }
        : { version };
    const keyed = { key, about: `offer.${how.act.toLowerCase()} ${placement}`, asks };
    return this.once.run<Offer, ChangeOfferRefusal>(keyed, async () => {
      const code = await this.offers.change({ placement, version, ...how });
      if (code !== 'CHANGED') return refusal({ code });
      await record();
      const offer = await this.offers.find(placement);
      return offer === undefined ? refusal({ code: 'no-such-placement' }) : ok(offer);
    });
  }
}

type DistributedOmit<T> = T extends unknown ? Omit<T, 'placement' | 'version'> : never;
