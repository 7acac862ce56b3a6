import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isoDate, ok, refusal, type Result } from '#kernel';
import { APPROVAL_MS, approvalId, FourEyes, nationalFacts, type Access, type AskRefusal } from '#access';
import { WriteEntry } from '#audit';
import { Decisions, PlacementRecords, type JudgedOtherwise, type PlacementRecord } from '#placements';
import { Clock, Once, type KeyRefusal } from '#platform';
import { WatchProbing } from '#search';
import { heldUntil, type Offer } from '../domain/offer.js';
import type { OfferCommand } from './change-offer.js';
import { Offers, type AcceptCode } from './offers.port.js';

/** An offer that waits for a second person: the question to them, what they are asked by its digest, and until when. */
export type AcceptedOffer = {
  readonly placement: string;
  readonly version: number;
  readonly approval: string;
  readonly digest: string;
  /** ISO 8601, UTC: until when it may be answered, and until when the place is held. */
  readonly until: string;
  readonly heldUntil: string;
};
export type AcceptRefusal =
  | { readonly code: AcceptCode | 'search-frozen' | 'not-funded' | 'no-contact-person' }
  | JudgedOtherwise
  | AskRefusal
  | KeyRefusal;

/**
 * Accepts what is offered: asks a second person to have it confirmed as it was judged, and holds the place for as long as
 * they may answer. Once they approve, it is confirmed.
 */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly offers: Offers,
    private readonly placements: PlacementRecords,
    private readonly decisions: Decisions,
    private readonly eyes: FourEyes,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  run(command: OfferCommand, access: Access): Promise<Result<AcceptedOffer, AcceptRefusal>> {
    const { placement, key, version } = command;
    const keyed = { key, about: `offer.accept ${placement}`, asks: { version } };
    return this.once.run<AcceptedOffer, AcceptRefusal>(keyed, async () => {
      if (await this.watch.isFrozen()) return refusal({ code: 'search-frozen' });
      const offer = await this.offers.find(placement);
      return offer === undefined
        ? refusal({ code: 'no-such-placement' })
        : this.accept(command, offer, access);
    });
  }

  private async accept(
    { placement, version }: OfferCommand,
    { arrival }: Offer,
    access: Access,
  ): Promise<Result<AcceptedOffer, AcceptRefusal>> {
    const [id, at] = [approvalId(randomUUID()), this.clock.now()];
    const until = heldUntil(at, this.clock.endOf(isoDate(arrival)));
    const code = await this.offers.accept({ placement, version, approval: id, until, at });
    if (code !== 'CHANGED') return refusal({ code });
    const changed = await this.decisions.whatChanged(placement);
    const held = await this.placements.find(placement);
    if (changed.length > 0 || held === undefined) return refusal({ code: 'judged-otherwise', changed });
    if (await this.decisions.isUnfunded(placement)) return refusal({ code: 'not-funded' });
    if (await this.decisions.isWithoutContact(placement)) return refusal({ code: 'no-contact-person' });
    const { actor, facts } = access;
    const asked = await this.eyes.ask(actor, contentOf(held), { facts: facts ?? nationalFacts, id });
    if (!asked.ok) return asked;
    await this.writeEntry.run({
      ...{ act: 'offer.accept', id: placement, approval: id },
      decisionDigest: held.judged,
    });
    const { digest, askedAt } = asked.value;
    const now = await this.offers.find(placement);
    return ok({
      ...{ placement, version, approval: id, digest },
      until: new Date(askedAt.getTime() + APPROVAL_MS).toISOString(),
      heldUntil: (now?.until ?? until).toISOString(),
    });
  }
}

/** The confirmation that a second person is asked to approve: of any region, where the household must leave another stay. */
const contentOf = ({ id, unit, arrival, departure, setAside, judged, transfers }: PlacementRecord) => ({
  rule: transfers === null ? ('placement.confirm' as const) : ('placement.confirm-in-emergency' as const),
  object: id,
  command: {
    ...{ unit, arrival, departure, judged },
    setAside: setAside.map(({ constraint }) => constraint),
  },
});
