import { Injectable } from '@nestjs/common';
import { ok, placementId, refuse, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { PolicyActivations } from '#policies';
import { judge } from '#scoring';
import {
  isAsShown,
  judgedStay,
  whyNotInHand,
  type PlacementInHand,
  type Shown,
} from '../domain/placement-in-hand.js';
import { OpenOne } from './open-one.js';
import { PlacementCommands, type Claim, type Outcome } from './placement-commands.port.js';
import { PlacementsInHand } from './placements-in-hand.port.js';
import { WatchProbing } from './watch-probing.js';

export type ConfirmCommand = {
  readonly placement: string;
  readonly key: string;
  /** The version that whoever confirms has seen. */
  readonly version: number;
  readonly shown: Shown;
};
export type ConfirmRefusal = {
  readonly code:
    | 'no-such-placement'
    | 'search-frozen'
    | 'stale'
    | 'not-proposed'
    | 'not-as-shown'
    | 'key-used-otherwise'
    | 'still-under-way';
};

/**
 * Confirms a proposed placement: locks its whole neighbourhood, judges it anew by the case, and takes the place if all
 * regions' placements let it. Needs an approval used up in the same transaction. Whatever stands in the way there has one
 * outcome, PLACEMENT_NOT_PERMITTED, which is kept and counted like a success; any other refusal keeps nothing.
 */
@Injectable()
export class ConfirmPlacement {
  constructor(
    private readonly placements: PlacementsInHand,
    private readonly commands: PlacementCommands,
    private readonly activations: PolicyActivations,
    private readonly openOne: OpenOne,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(command: ConfirmCommand): Promise<Result<Outcome, ConfirmRefusal>> {
    return this.work.run(() => this.once(command));
  }

  private async once(command: ConfirmCommand): Promise<Result<Outcome, ConfirmRefusal>> {
    const { placement: id, key, ...asks } = command;
    if ((await this.placements.find(id)) === undefined) return refuse({ code: 'no-such-placement' });
    const claim = await this.commands.claim({ key, placement: id, asks, at: this.clock.now() });
    if (!claim.claimed) return outcomeBefore(claim);
    if (await this.watch.isFrozen()) return refuse({ code: 'search-frozen' });
    const policy = (await this.activations.inForce()) ?? '';
    await this.placements.lockNeighbourhood(placementId(id), policy);
    const shown = await this.whenAsShown(command);
    if (!shown.ok) return shown;
    const placement = shown.value;
    const isPermitted = (await this.suits(placement)) && (await this.placements.take(placement.id, policy));
    return ok(await this.settle(command, placement, isPermitted));
  }

  /** Read after the lock: nobody else changes it now. */
  private async whenAsShown({
    placement: id,
    version,
    shown,
  }: ConfirmCommand): Promise<Result<PlacementInHand, ConfirmRefusal>> {
    const placement = await this.placements.find(id);
    if (placement === undefined) return refuse({ code: 'no-such-placement' });
    const because = whyNotInHand(placement, version);
    if (because !== undefined) return refuse({ code: because });
    return isAsShown(placement, shown) ? ok(placement) : refuse({ code: 'not-as-shown' });
  }

  private async suits(placement: PlacementInHand): Promise<boolean> {
    const stay = judgedStay(placement, this.clock.today());
    const one = await this.openOne.run(stay.isExtension ? { ...stay, extension: stay } : stay);
    if (one === undefined) return false;
    const aside = new Set(placement.setAside.map(({ constraint }) => constraint));
    return judge(one.world, [stay]).every(({ constraint }) => aside.has(constraint));
  }

  private async settle(
    { key }: ConfirmCommand,
    placement: PlacementInHand,
    isPermitted: boolean,
  ): Promise<Outcome> {
    const { id, person, version } = placement;
    const kept = isPermitted ? await this.placements.find(id) : placement;
    const about = { act: 'placement.confirm', id, owner: this.acting.current.region } as const;
    const code = isPermitted ? 'CONFIRMED' : 'PLACEMENT_NOT_PERMITTED';
    const outcome: Outcome = { code, version: kept?.version ?? version };
    await this.writeEntry.run(isPermitted ? about : { ...about, refusedFor: code });
    if (isPermitted && placement.extends !== null)
      await this.writeEntry.run({ ...about, act: 'placement.give-way', id: placement.extends });
    if (isPermitted) await this.placements.tell('placement-confirmed', { placement: id });
    else await this.watch.note('NOT_PERMITTED', person);
    await this.commands.settle(key, outcome);
    return outcome;
  }
}

const outcomeBefore = (
  claim: Exclude<Claim, { readonly claimed: true }>,
): Result<Outcome, ConfirmRefusal> => {
  if (!claim.same) return refuse({ code: 'key-used-otherwise' });
  return claim.outcome === null ? refuse({ code: 'still-under-way' }) : ok(claim.outcome);
};
