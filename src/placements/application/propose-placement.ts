import { Injectable } from '@nestjs/common';
import {
  dateOf,
  dayOf,
  ok,
  overlap,
  placementId,
  plusDays,
  refuse,
  unitId,
  type IsoDate,
  type Result,
} from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { PlacementRequests, type PlacementRequest } from '#requests';
import { nightsOf } from '#scoring';
import type { Judgement } from '../domain/decision-record.js';
import type { JudgedStay, PlacementInHand } from '../domain/placement-in-hand.js';
import { breachesIn, JudgeStay, type OpenBreach } from './judge-stay.js';
import { KeepDecision } from './keep-decision.js';
import { MayBePlaced, type NotAsking } from './may-be-placed.js';
import { PlacementsInHand } from './placements-in-hand.port.js';
import { WatchProbing } from './watch-probing.js';

export type ProposeCommand = {
  /** A fresh id for the placement. */
  readonly id: string;
  readonly request: string;
  readonly unit: string;
  readonly arrival: IsoDate;
};
export type Proposed = { readonly placement: PlacementInHand; readonly breaches: readonly OpenBreach[] };
export type ProposeRefusal =
  | { readonly code: 'no-such-request' | 'no-such-unit' | 'search-frozen' | 'person-has-a-place' | NotAsking }
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
    private readonly keepDecision: KeepDecision,
    private readonly placements: PlacementsInHand,
    private readonly mayBePlaced: MayBePlaced,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(command: ProposeCommand): Promise<Result<Proposed, ProposeRefusal>> {
    return this.work.run(async () => {
      await this.placements.lockRequest(command.request);
      const request = await this.requests.find(command.request);
      if (request === undefined) return refuse({ code: 'no-such-request' });
      if (await this.watch.isFrozen()) return refuse({ code: 'search-frozen' });
      const because = await this.mayBePlaced.whyNot(request);
      if (because !== undefined) return refuse({ code: because });
      const stay = stayOf(command, request);
      if (await this.hasAPlace(request, stay)) return refuse({ code: 'person-has-a-place' });
      const judgement = await this.judgeStay.open(stay);
      if (judgement === undefined) return refuse({ code: 'no-such-unit' });
      const breaches = breachesIn(judgement);
      if (breaches.some(({ overridable }) => !overridable))
        return refuse({ code: 'does-not-suit', breaches });
      await this.cancelStale(request);
      return ok({ placement: await this.keep(command.id, request, judgement), breaches });
    });
  }

  /** As far as the own region knows; what others know is asked when it is confirmed. */
  private async hasAPlace({ person }: PlacementRequest, asked: JudgedStay): Promise<boolean> {
    const today = dayOf(this.clock.today());
    const nights = { from: dayOf(asked.arrival), to: dayOf(asked.departure) };
    return (await this.placements.standingOf(person)).some((stay) => overlap(nightsOf(stay, today), nights));
  }

  /** What was proposed for the request before, on facts that are no more, can't be confirmed: it is cancelled. */
  private async cancelStale({ id, region: owner }: PlacementRequest): Promise<void> {
    const particulars = { reason: 'JUDGEMENT_CHANGED' };
    for (const stale of await this.placements.cancelStale(id))
      await this.writeEntry.run({ act: 'placement.cancel', id: stale, owner, particulars });
  }

  private async keep(id: string, request: PlacementRequest, judgement: Judgement): Promise<PlacementInHand> {
    const { adults, children } = request.household;
    const { unit, arrival, departure } = judgement.stay;
    await this.placements.propose({
      id: placementId(id),
      request: request.id,
      person: request.person,
      unit,
      arrival,
      departure,
      persons: adults + children,
      groups: request.threat.ownGroups,
      proposedBy: this.acting.current.actor,
      proposedAt: this.clock.now(),
      extends: null,
    });
    const proposed = await this.proposed(id);
    const decided = { act: 'PROPOSE', answer: 'PROPOSED' } as const;
    const decisionDigest = await this.keepDecision.run(decided, proposed, judgement);
    await this.writeEntry.run({ act: 'placement.propose', id, owner: request.region, decisionDigest });
    return this.proposed(id);
  }

  private async proposed(id: string): Promise<PlacementInHand> {
    const kept = await this.placements.find(id);
    if (kept === undefined) throw new Error(`Placement ${id} was proposed and is not there.`);
    return kept;
  }
}

const stayOf = ({ unit, arrival }: ProposeCommand, { id, nights }: PlacementRequest): JudgedStay => ({
  request: id,
  unit: unitId(unit),
  arrival,
  departure: dateOf(plusDays(dayOf(arrival), nights)),
  isExtension: false,
});
