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
import { judge, nightsOf, type Assignment } from '#scoring';
import { isOverridable } from '../domain/overridable.js';
import type { PlacementInHand } from '../domain/placement-in-hand.js';
import { MayBePlaced, type NotAsking } from './may-be-placed.js';
import { OpenOne } from './open-one.js';
import { PlacementsInHand } from './placements-in-hand.port.js';
import { WatchProbing } from './watch-probing.js';

export type ProposeCommand = {
  /** A fresh id for the placement. */
  readonly id: string;
  readonly request: string;
  readonly unit: string;
  readonly arrival: IsoDate;
};
/** What the case itself has against the unit; a second person may set some of it aside. */
export type OpenBreach = { readonly constraint: string; readonly overridable: boolean };
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
    private readonly openOne: OpenOne,
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
      const request = await this.requests.find(command.request);
      if (request === undefined) return refuse({ code: 'no-such-request' });
      if (await this.watch.isFrozen()) return refuse({ code: 'search-frozen' });
      const because = await this.mayBePlaced.whyNot(request);
      if (because !== undefined) return refuse({ code: because });
      const assignment = assignmentOf(command, request);
      if (await this.hasAPlace(request, assignment)) return refuse({ code: 'person-has-a-place' });
      const breaches = await this.breachesOf(assignment);
      if (breaches === undefined) return refuse({ code: 'no-such-unit' });
      if (breaches.some(({ overridable }) => !overridable))
        return refuse({ code: 'does-not-suit', breaches });
      return ok({ placement: await this.keep(command.id, request, assignment), breaches });
    });
  }

  /** As far as the own region knows; what others know is asked when it is confirmed. */
  private async hasAPlace({ person }: PlacementRequest, asked: Assignment): Promise<boolean> {
    const today = dayOf(this.clock.today());
    const nights = { from: dayOf(asked.arrival), to: dayOf(asked.departure) };
    return (await this.placements.standingOf(person)).some((stay) => overlap(nightsOf(stay, today), nights));
  }

  private async breachesOf(assignment: Assignment): Promise<readonly OpenBreach[] | undefined> {
    const one = await this.openOne.run(assignment);
    if (one === undefined) return undefined;
    const broken = new Set(judge(one.world, [assignment]).map(({ constraint }) => constraint));
    return [...broken].map((constraint) => ({ constraint, overridable: isOverridable(constraint) }));
  }

  private async keep(id: string, request: PlacementRequest, where: Assignment): Promise<PlacementInHand> {
    const { adults, children } = request.household;
    await this.placements.propose({
      id: placementId(id),
      request: request.id,
      person: request.person,
      unit: where.unit,
      arrival: where.arrival,
      departure: where.departure,
      persons: adults + children,
      groups: request.threat.ownGroups,
      proposedBy: this.acting.current.actor,
      proposedAt: this.clock.now(),
      extends: null,
    });
    await this.writeEntry.run({ act: 'placement.propose', id, owner: request.region });
    const kept = await this.placements.find(id);
    if (kept === undefined) throw new Error(`Placement ${id} was proposed and is not there.`);
    return kept;
  }
}

const assignmentOf = ({ unit, arrival }: ProposeCommand, { id, nights }: PlacementRequest): Assignment => ({
  request: id,
  unit: unitId(unit),
  arrival,
  departure: dateOf(plusDays(dayOf(arrival), nights)),
});
