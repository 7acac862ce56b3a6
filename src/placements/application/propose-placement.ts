import { Injectable } from '@nestjs/common';
import { dateOf, dayOf, ok, plusDays, refusal, unitId, type IsoDate, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Clock, UnitOfWork } from '#platform';
import { PlacementRequests, type PlacementRequest } from '#requests';
import { whyNotBeside, type Leaving, type NotBeside } from '../domain/beside-other-stays.js';
import type { Judgement } from '../domain/decision-record.js';
import type { JudgedStay, PlacementRecord } from '../domain/placement-record.js';
import { breachesIn, JudgeStay, type OpenBreach } from './judge-stay.js';
import { StoreProposal } from './store-proposal.js';
import { MayBePlaced, type NotAsking, WatchProbing } from '#search';
import { PlacementRecords } from './placement-records.port.js';

export type ProposeCommand = {
  /** A fresh id for the placement. */
  readonly id: string;
  readonly request: string;
  readonly unit: string;
  readonly arrival: IsoDate;
  /** A stay of the same household that ends on the day of arrival, once this one is confirmed. */
  readonly leaving?: Leaving;
};
export type ProposalResult = {
  readonly placement: PlacementRecord;
  readonly breaches: readonly OpenBreach[];
};
export type ProposeRefusal =
  | { readonly code: 'no-such-request' | 'no-such-unit' | 'search-frozen' | NotBeside | NotAsking }
  | { readonly code: 'does-not-suit'; readonly breaches: readonly OpenBreach[] };

/**
 * Proposes a unit for a request. Judged by the case, the unit and public ground alone, so that the answer says nothing of
 * other households; whether they permit it, is asked when it is confirmed.
 */
@Injectable()
export class ProposePlacement {
  constructor(
    private readonly requests: PlacementRequests,
    private readonly judgeStay: JudgeStay,
    private readonly storeProposal: StoreProposal,
    private readonly placements: PlacementRecords,
    private readonly mayBePlaced: MayBePlaced,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(command: ProposeCommand): Promise<Result<ProposalResult, ProposeRefusal>> {
    return this.work.run(async () => {
      await this.placements.lockRequest(command.request);
      const request = await this.requests.find(command.request);
      if (request === undefined || !(await this.isOfWhoLeaves(request, command.leaving)))
        return refusal({ code: 'no-such-request' });
      if (await this.watch.isFrozen()) return refusal({ code: 'search-frozen' });
      const because = await this.mayBePlaced.whyNot(request);
      if (because !== undefined) return refusal({ code: because });
      const stay = stayOf(command, request);
      const beside = await this.whyNotBeside(request, stay, command.leaving);
      if (beside !== undefined) return refusal({ code: beside });
      const judgement = await this.judgeStay.open(stay);
      if (judgement === undefined) return refusal({ code: 'no-such-unit' });
      const breaches = breachesIn(judgement);
      if (breaches.some(({ overridable }) => !overridable))
        return refusal({ code: 'does-not-suit', breaches });
      await this.cancelStale(request);
      return ok({ placement: await this.store(command, request, judgement), breaches });
    });
  }

  /** Nobody learns of another case's request by leaving a stay of their own for it. */
  private async isOfWhoLeaves({ person }: PlacementRequest, leaving?: Leaving): Promise<boolean> {
    if (leaving === undefined) return true;
    const left = await this.placements.find(leaving.placement);
    if (left !== undefined) return left.person === person;
    return (await this.placements.standingOf(person)).some(({ id }) => id === leaving.placement);
  }

  /** As far as the own region knows; what others know is asked when it is confirmed. */
  private async whyNotBeside({ person }: PlacementRequest, asked: JudgedStay, leaving?: Leaving) {
    const stays = await this.placements.standingOf(person);
    return whyNotBeside(stays, asked, { leaving, today: this.clock.today() });
  }

  /** What was proposed for the request before, on facts that are no more, can't be confirmed: it is cancelled. */
  private async cancelStale({ id, region: owner }: PlacementRequest): Promise<void> {
    const particulars = { reason: 'JUDGEMENT_CHANGED' };
    for (const stale of await this.placements.cancelStale(id))
      await this.writeEntry.run({ act: 'placement.cancel', id: stale, owner, particulars });
  }

  private async store(
    { id, leaving }: ProposeCommand,
    request: PlacementRequest,
    judgement: Judgement,
  ): Promise<PlacementRecord> {
    const decided = { act: leaving ? 'TRANSFER' : 'PROPOSE', answer: 'PROPOSED' } as const;
    const proposal = { id, request, transfers: leaving?.placement };
    const { placement, decisionDigest } = await this.storeProposal.run(decided, proposal, judgement);
    const act = leaving ? 'placement.transfer' : 'placement.propose';
    await this.writeEntry.run({ act, id, owner: request.region, decisionDigest });
    return placement;
  }
}

const stayOf = ({ unit, arrival }: ProposeCommand, { id, nights }: PlacementRequest): JudgedStay => ({
  request: id,
  unit: unitId(unit),
  arrival,
  departure: dateOf(plusDays(dayOf(arrival), nights)),
  isExtension: false,
});
