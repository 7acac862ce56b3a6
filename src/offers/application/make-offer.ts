import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok, refusal, unitId, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { breachesIn, JudgeStay, StoreProposal, type StoredProposal } from '#placements';
import { Clock, UnitOfWork } from '#platform';
import { PlacementRequests } from '#requests';
import { MayBePlaced } from '#search';
import { Offers, type PlannedOffer } from './offers.port.js';

type NotOffered = { readonly code: 'asks-no-more' | 'does-not-suit' | 'not-held' };

/**
 * Offers what a plan found: judged anew by the case, asked of the whole country under the locks of a confirmation, and held.
 * Acts in the region of the request. Answers the placement.
 */
@Injectable()
export class MakeOffer {
  constructor(
    private readonly offers: Offers,
    private readonly requests: PlacementRequests,
    private readonly mayBePlaced: MayBePlaced,
    private readonly judgeStay: JudgeStay,
    private readonly storeProposal: StoreProposal,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(planned: PlannedOffer): Promise<Result<string, NotOffered>> {
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
      const id = `PL-${randomUUID()}`;
      const decided = { act: 'OFFER', answer: 'OFFERED' } as const;
      const transfers = await this.offers.leftBy(request.id);
      const stored = await this.storeProposal.run(decided, { id, request, transfers }, judgement);
      return this.hold(stored, planned);
    });
  }

  private async hold(
    { placement: { id }, decisionDigest }: StoredProposal,
    { run, region: owner, arrival }: PlannedOffer,
  ): Promise<Result<string, NotOffered>> {
    const at = this.clock.now();
    const until = this.clock.endOf(arrival);
    const isHeld = until > at && (await this.offers.hold(id, { run, at, until }));
    if (!isHeld) return refusal({ code: 'not-held' });
    await this.writeEntry.run({ act: 'offer.make', id, owner, decisionDigest });
    return ok(id);
  }
}
