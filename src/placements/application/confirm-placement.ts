import { Injectable } from '@nestjs/common';
import { ok, placementId, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Once, UnitOfWork, type KeyedChange, type KeyRefusal } from '#platform';
import { PolicyActivations } from '#policies';
import type { Judgement } from '../domain/decision-record.js';
import {
  isAsExpected,
  type JudgedOtherwise,
  type PlacementRecord,
  type Confirmable,
} from '../domain/placement-record.js';
import { Decisions } from './decisions.port.js';
import { breachesIn, JudgeStay } from './judge-stay.js';
import { StoreDecision } from './store-decision.js';
import { PlacementRecords } from './placement-records.port.js';
import { WatchProbing } from '#search';

export type Outcome = { readonly code: 'CONFIRMED' | 'PLACEMENT_NOT_PERMITTED'; readonly version: number };
/** What a confirmation is about, by which its outcome is asked for again. */
export const confirmationOf = (placement: string): string => `placement.confirm ${placement}`;

export type ConfirmCommand = KeyedChange & { readonly placement: string; readonly expected: Confirmable };
export type ConfirmRefusal =
  | JudgedOtherwise
  | {
      readonly code:
        | 'no-such-placement'
        | 'search-frozen'
        | 'stale'
        | 'not-proposed'
        | 'not-as-shown'
        | 'not-funded'
        | 'no-contact-person';
    }
  | KeyRefusal;
type JudgedPlacement = { readonly placement: PlacementRecord; readonly judgement: Judgement };

/**
 * Confirms a proposed placement: locks its whole neighbourhood, sees that what it was judged by is as it was, judges it
 * anew by the case, and takes the place if all regions' placements let it. What is offered and held is confirmed so too, and never counts as probing. Needs an approval used up in the same transaction. Whatever stands in the way there has one
 * outcome, PLACEMENT_NOT_PERMITTED, which is kept and counted like a success; any other refusal keeps nothing.
 */
@Injectable()
export class ConfirmPlacement {
  constructor(
    private readonly placements: PlacementRecords,
    private readonly once: Once,
    private readonly activations: PolicyActivations,
    private readonly judgeStay: JudgeStay,
    private readonly decisions: Decisions,
    private readonly storeDecision: StoreDecision,
    private readonly watch: WatchProbing,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {}

  run(command: ConfirmCommand): Promise<Result<Outcome, ConfirmRefusal>> {
    const { placement: id, key, ...asks } = command;
    return this.work.run(async () => {
      if ((await this.placements.find(id)) === undefined) return refusal({ code: 'no-such-placement' });
      const keyed = { key, about: confirmationOf(id), asks };
      return this.once.run<Outcome, ConfirmRefusal>(keyed, () => this.confirm(command));
    });
  }

  private async confirm(command: ConfirmCommand): Promise<Result<Outcome, ConfirmRefusal>> {
    const { placement: id } = command;
    if (await this.watch.isFrozen()) return refusal({ code: 'search-frozen' });
    await this.placements.lock(placementId(id));
    const policy = (await this.activations.inForce()) ?? '';
    const found = await this.whenAsExpected(command);
    if (!found.ok) return found;
    if (await this.decisions.isUnfunded(id)) return refusal({ code: 'not-funded' });
    if (await this.decisions.isWithoutContact(id)) return refusal({ code: 'no-contact-person' });
    const isPermitted = suits(found.value) && (await this.placements.take(placementId(id), policy));
    return ok(await this.settle(found.value, isPermitted));
  }

  /** Read after the lock: nobody else changes it now. */
  private async whenAsExpected({
    placement: id,
    version,
    expected,
  }: ConfirmCommand): Promise<Result<JudgedPlacement, ConfirmRefusal>> {
    const placement = await this.placements.find(id);
    if (placement === undefined) return refusal({ code: 'no-such-placement' });
    const judged = await this.judgeStay.toDecide(placement, version);
    if (!judged.ok) return judged;
    return isAsExpected(placement, expected)
      ? ok({ placement, judgement: judged.value })
      : refusal({ code: 'not-as-shown' });
  }

  private async settle(found: JudgedPlacement, isPermitted: boolean): Promise<Outcome> {
    const { id, person, version } = found.placement;
    const record = isPermitted ? await this.placements.find(id) : found.placement;
    const code = isPermitted ? 'CONFIRMED' : 'PLACEMENT_NOT_PERMITTED';
    await this.record(found, code);
    if (!isPermitted && found.placement.status === 'PROPOSED') await this.watch.note('NOT_PERMITTED', person);
    return { code, version: record?.version ?? version };
  }

  private async record({ placement, judgement }: JudgedPlacement, answer: Outcome['code']): Promise<void> {
    const decisionDigest = await this.storeDecision.run({ act: 'CONFIRM', answer }, placement, judgement);
    const by = { owner: this.acting.current.region, decisionDigest };
    const about = { ...by, act: 'placement.confirm', id: placement.id } as const;
    await this.writeEntry.run(answer === 'CONFIRMED' ? about : { ...about, why: answer });
    const { owner } = by;
    for (const id of await this.placements.followers(placement.id))
      await this.writeEntry.run({ act: 'request.follow-stay', id, owner });
    const left = placement.extends ?? placement.transfers;
    if (answer === 'CONFIRMED' && left !== null)
      await this.writeEntry.run({ ...by, act: 'placement.give-way', id: left });
  }
}

const suits = ({ placement, judgement }: JudgedPlacement): boolean => {
  const aside = new Set(placement.setAside.map(({ constraint }) => constraint));
  return breachesIn(judgement).every(({ constraint }) => aside.has(constraint));
};
