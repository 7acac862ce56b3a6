import { Injectable } from '@nestjs/common';
import { dayOf, ok, placementId, refuse, type IsoDate, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { PlacementRequests, type PlacementRequest } from '#requests';
import { judge } from '#scoring';
import { isOverridable } from '../domain/overridable.js';
import { judgedStay, type PlacementInHand } from '../domain/placement-in-hand.js';
import { OpenOne } from './open-one.js';
import { PlacementsInHand } from './placements-in-hand.port.js';
import type { OpenBreach, Proposed } from './propose-placement.js';
import { WatchProbing } from './watch-probing.js';

export type ExtendCommand = {
  /** A fresh id for the placement that is to take the other's place. */
  readonly id: string;
  readonly placement: string;
  /** The version that whoever extends it has seen. */
  readonly version: number;
  readonly departure: IsoDate;
};
export type ExtendRefusal =
  | { readonly code: 'no-such-placement' | 'stale' | 'not-standing' | 'not-longer' | 'too-long' }
  | { readonly code: 'search-frozen' | 'not-granted' | 'no-such-unit' }
  | { readonly code: 'does-not-suit'; readonly breaches: readonly OpenBreach[] };

/** As long as a request may ask for. */
const MOST_NIGHTS = 3653;

/**
 * Proposes that a household stays longer where it is: a placement of the same unit and arrival, which takes the other's place
 * once it is confirmed as any other is. Judged, as to the nights to come, by the case, the unit and public ground alone.
 */
@Injectable()
export class ExtendPlacement {
  constructor(
    private readonly placements: PlacementsInHand,
    private readonly requests: PlacementRequests,
    private readonly openOne: OpenOne,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(command: ExtendCommand): Promise<Result<Proposed, ExtendRefusal>> {
    return this.work.run(async () => {
      const standing = await this.placements.find(command.placement);
      const request = standing && (await this.requests.find(standing.request));
      if (standing === undefined || request === undefined) return refuse({ code: 'no-such-placement' });
      const because = whyNot(standing, command) ?? (await this.whyNotNow(request));
      if (because !== undefined) return refuse({ code: because });
      const longer = longerThan(standing, command);
      const breaches = await this.breachesOf(longer);
      if (breaches === undefined) return refuse({ code: 'no-such-unit' });
      if (breaches.some(({ overridable }) => !overridable))
        return refuse({ code: 'does-not-suit', breaches });
      return ok({ placement: await this.keep(longer, request), breaches });
    });
  }

  private async whyNotNow({ id }: PlacementRequest): Promise<'search-frozen' | 'not-granted' | undefined> {
    if (await this.watch.isFrozen()) return 'search-frozen';
    return (await this.requests.isGranted(id)) ? undefined : 'not-granted';
  }

  private async breachesOf(longer: PlacementInHand): Promise<readonly OpenBreach[] | undefined> {
    const stay = judgedStay(longer, this.clock.today());
    const one = await this.openOne.run({ ...stay, extension: stay });
    if (one === undefined) return undefined;
    const broken = new Set(judge(one.world, [stay]).map(({ constraint }) => constraint));
    return [...broken].map((constraint) => ({ constraint, overridable: isOverridable(constraint) }));
  }

  private async keep(
    longer: PlacementInHand,
    { threat, region }: PlacementRequest,
  ): Promise<PlacementInHand> {
    const [proposedBy, proposedAt] = [this.acting.current.actor, this.clock.now()];
    await this.placements.propose({ ...longer, groups: threat.ownGroups, proposedBy, proposedAt });
    const { id } = longer;
    await this.writeEntry.run({ act: 'placement.extend', id, owner: region });
    return (await this.placements.find(id)) ?? longer;
  }
}

const whyNot = ({ status, version, arrival, departure }: PlacementInHand, command: ExtendCommand) => {
  if (version !== command.version) return 'stale';
  if (status !== 'CONFIRMED' && status !== 'ARRIVED') return 'not-standing';
  if (dayOf(command.departure) <= dayOf(departure)) return 'not-longer';
  return dayOf(command.departure) - dayOf(arrival) > MOST_NIGHTS ? 'too-long' : undefined;
};

const longerThan = (standing: PlacementInHand, { id, departure }: ExtendCommand): PlacementInHand => ({
  ...standing,
  id: placementId(id),
  departure,
  status: 'PROPOSED',
  version: 1,
  setAside: [],
  extends: standing.id,
});
