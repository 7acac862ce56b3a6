import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { whyNotSetAside, type NotOverridable } from '../domain/overridable.js';
import { judgedStay, whyNotInHand, type PlacementInHand } from '../domain/placement-in-hand.js';
import { OpenOne } from './open-one.js';
import { PlacementsInHand } from './placements-in-hand.port.js';
import { WatchProbing } from './watch-probing.js';

export type SetAsideCommand = {
  readonly placement: string;
  readonly version: number;
  readonly constraint: string;
  readonly reason: string;
  /** The second person's approval of exactly this. */
  readonly approval: string;
};
export type SetAsideRefusal = {
  readonly code:
    NotOverridable | 'no-such-placement' | 'search-frozen' | 'stale' | 'not-proposed' | 'already-set-aside';
};

/** Sets one hard constraint aside for one proposed placement; the placement shows it from then on. */
@Injectable()
export class SetConstraintAside {
  constructor(
    private readonly placements: PlacementsInHand,
    private readonly openOne: OpenOne,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(command: SetAsideCommand): Promise<Result<PlacementInHand, SetAsideRefusal>> {
    return this.work.run(() => this.keep(command));
  }

  private async keep(command: SetAsideCommand): Promise<Result<PlacementInHand, SetAsideRefusal>> {
    const placement = await this.placements.find(command.placement);
    const refusal = await this.whyNot(placement, command);
    if (placement === undefined || refusal !== undefined)
      return refuse({ code: refusal ?? 'no-such-placement' });
    const [{ actor, region }, at] = [this.acting.current, this.clock.now()];
    const { constraint, reason, approval } = command;
    const aside = { placement: placement.id, constraint, reason, approval, askedBy: actor, at };
    if (!(await this.placements.setAside(aside))) return refuse({ code: 'already-set-aside' });
    await this.writeEntry.run({
      act: 'placement.set-aside',
      id: placement.id,
      owner: region,
      particulars: { constraint, reason },
    });
    if (constraint === 'saturation-cap') await this.watch.note('CAP_SET_ASIDE', placement.person);
    const kept = await this.placements.find(placement.id);
    return ok(kept ?? placement);
  }

  private async whyNot(
    placement: PlacementInHand | undefined,
    { constraint, version }: SetAsideCommand,
  ): Promise<SetAsideRefusal['code'] | undefined> {
    if (placement === undefined) return 'no-such-placement';
    if (await this.watch.isFrozen()) return 'search-frozen';
    const because = whyNotInHand(placement, version);
    if (because !== undefined) return because;
    const stay = judgedStay(placement, this.clock.today());
    const one = await this.openOne.run(stay.isExtension ? { ...stay, extension: stay } : stay);
    return one === undefined
      ? 'no-such-placement'
      : whyNotSetAside(constraint, { world: one.world, ...stay });
  }
}
