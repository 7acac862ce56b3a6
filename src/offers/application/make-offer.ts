import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, placementId, refusal, unitId, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { breachesIn, JudgeStay, PlacementRecords, StoreDecision, type PlacementRecord } from '#placements';
import { Acting, Clock, UnitOfWork } from '#platform';
import { PlacementRequests, type PlacementRequest } from '#requests';
import { MayBePlaced } from '#search';
import { heldUntil } from '../domain/offer.js';
import { Offers, type PlannedOffer } from './offers.port.js';

type NotOffered = { readonly code: 'asks-no-more' | 'does-not-suit' | 'not-held' };

/**
 * Offers what a plan found: judged anew by the case, asked of the whole country under the locks of a confirmation, and held.
 * Acts in the region of the request.
 */
@Injectable()
export class MakeOffer {
  constructor(
    private readonly offers: Offers,
    private readonly requests: PlacementRequests,
    private readonly mayBePlaced: MayBePlaced,
    private readonly judgeStay: JudgeStay,
    private readonly storeDecision: StoreDecision,
    private readonly placements: PlacementRecords,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(planned: PlannedOffer): Promise<Result<PlacementRecord, NotOffered>> {
    return this.work.run(async () => {
      await this.offers.lock(planned.request, planned.unit);
      const request = await this.requests.find(planned.request);
      if (request === undefined || (await this.mayBePlaced.whyNot(request)) !== undefined)
        return refusal({ code: 'asks-no-more' });
      const { unit, arrival, departure } = planned;
      const stay = { request: request.id, unit: unitId(unit), arrival, departure, isExtension: false };
      const judgement = await this.judgeStay.open(stay);
      if (judgement === undefined || breachesIn(judgement).length > 0)
        return refusal({ code: 'does-not-suit' });
      const proposed = await this.propose(planned, request);
      const decided = { act: 'OFFER', answer: 'OFFERED' } as const;
      const decisionDigest = await this.storeDecision.run(decided, proposed, judgement);
      return this.hold(proposed, planned, decisionDigest);
    });
  }

  private async propose(planned: PlannedOffer, request: PlacementRequest): Promise<PlacementRecord> {
    const id = placementId(`PL-${randomUUID()}`);
    const { adults, children } = request.household;
    await this.placements.propose({
      ...{ id, request: request.id, person: request.person, unit: unitId(planned.unit) },
      ...{ arrival: planned.arrival, departure: planned.departure, persons: adults + children },
      groups: request.threat.ownGroups,
      proposedBy: this.acting.current.actor,
      proposedAt: this.clock.now(),
      extends: null,
      transfers: null,
    });
    return this.found(id);
  }

  private async hold(
    { id }: PlacementRecord,
    { run, request, region: owner, arrival }: PlannedOffer,
    decisionDigest: string,
  ): Promise<Result<PlacementRecord, NotOffered>> {
    const at = this.clock.now();
    const until = heldUntil(at, this.clock.eveningOf(arrival));
    const isHeld = until > at && (await this.offers.hold(id, { run, at, until }));
    if (!isHeld) return refusal({ code: 'not-held' });
    await this.writeEntry.run({ act: 'offer.make', id, owner, decisionDigest });
    await this.placements.notify('offer-made', { placement: id, request });
    return ok(await this.found(id));
  }

  private async found(id: string): Promise<PlacementRecord> {
    const record = await this.placements.find(id);
    if (record === undefined) throw new Error(`Placement ${id} was proposed and is not there.`);
    return record;
  }
}
