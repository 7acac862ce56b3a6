import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import { isProbe, whyNotSetAside, type NotOverridable } from '../domain/overridable.js';
import type { Judgement } from '../domain/decision-record.js';
import { type JudgedOtherwise, type PlacementRecord } from '../domain/placement-record.js';
import { JudgeStay } from './judge-stay.js';
import { StoreDecision } from './store-decision.js';
import { PlacementRecords } from './placement-records.port.js';
import { WatchProbing } from '#search';

export type SetAsideCommand = {
  readonly placement: string;
  readonly version: number;
  readonly constraint: string;
  readonly reason: string;
  /** The second person's approval of exactly this. */
  readonly approval: string;
};
export type SetAsideRefusal =
  | JudgedOtherwise
  | {
      readonly code:
        | NotOverridable
        | 'no-such-placement'
        | 'search-frozen'
        | 'stale'
        | 'not-proposed'
        | 'already-set-aside';
    };
type Possible = { readonly placement: PlacementRecord; readonly judgement: Judgement };

/** Sets one hard constraint aside for one proposed placement; the placement shows it from then on. */
@Injectable()
export class SetConstraintAside {
  constructor(
    private readonly placements: PlacementRecords,
    private readonly judgeStay: JudgeStay,
    private readonly storeDecision: StoreDecision,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(command: SetAsideCommand): Promise<Result<PlacementRecord, SetAsideRefusal>> {
    return this.work.run(() => this.store(command));
  }

  private async store(command: SetAsideCommand): Promise<Result<PlacementRecord, SetAsideRefusal>> {
    const found = await this.whenPossible(command);
    if (!found.ok) return found;
    const { placement, judgement } = found.value;
    const [{ actor }, at] = [this.acting.current, this.clock.now()];
    const { constraint, reason, approval } = command;
    const aside = { placement: placement.id, constraint, reason, approval, askedBy: actor, at };
    if (!(await this.placements.setAside(aside))) return refusal({ code: 'already-set-aside' });
    await this.record(command, judgement);
    if (isProbe(constraint)) await this.watch.note('SET_ASIDE', placement.person);
    return ok(await this.recordOf(placement.id));
  }

  private async record({ placement: id, constraint, reason }: SetAsideCommand, judgement: Judgement) {
    const decided = { act: 'SET_ASIDE', answer: 'SET_ASIDE' } as const;
    const decisionDigest = await this.storeDecision.run(decided, await this.recordOf(id), judgement);
    const about = { act: 'placement.set-aside', id, owner: this.acting.current.region } as const;
    await this.writeEntry.run({ ...about, particulars: { constraint, reason }, decisionDigest });
  }

  private async recordOf(id: string): Promise<PlacementRecord> {
    const placement = await this.placements.find(id);
    if (placement === undefined) throw new Error(`A constraint was set aside for ${id}, which is not there.`);
    return placement;
  }

  private async whenPossible({
    placement: id,
    constraint,
    version,
  }: SetAsideCommand): Promise<Result<Possible, SetAsideRefusal>> {
    const placement = await this.placements.findLocked(id);
    if (placement === undefined) return refusal({ code: 'no-such-placement' });
    if (await this.watch.isFrozen()) return refusal({ code: 'search-frozen' });
    const judged = await this.judgeStay.toDecide(placement, version);
    if (!judged.ok) return judged;
    const { value: judgement } = judged;
    const never = whyNotSetAside(constraint, { world: judgement.world, ...judgement.stay });
    return never === undefined ? ok({ placement, judgement }) : refusal({ code: never });
  }
}
