import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { AsGuard, DoneWhenGiven, WhenGiven, type Approval, type NotDone } from '#access';
import { ConfirmPlacement, PlacementRecords, type Confirmable, type ConfirmRefusal } from '#placements';
import { WatchProbing } from '#search';
import { Offers } from './offers.port.js';

const notDone = (no: ConfirmRefusal): NotDone => {
  if (no.code === 'judged-otherwise') return { code: 'changed-since', changed: no.changed };
  if (no.code === 'not-as-shown') return { code: 'changed-since', changed: ['judgement'] };
  if (no.code === 'not-funded' || no.code === 'no-contact-person')
    return { code: 'changed-since', changed: ['flags'] };
  return { code: 'ended-since' };
};

/** Confirms an offer that was accepted in the moment in which a second person approves it. */
@WhenGiven('placement.confirm')
@Injectable()
export class ConfirmWhenGiven extends DoneWhenGiven {
  override readonly purpose = 'PLACEMENT_MATCHING';

  constructor(
    protected readonly offers: Offers,
    private readonly placements: PlacementRecords,
    private readonly confirmPlacement: ConfirmPlacement,
    private readonly watch: WatchProbing,
    private readonly guard: AsGuard,
  ) {
    super();
  }

  override isWanted({ id }: Approval): Promise<boolean> {
    return this.offers.isAcceptedBy(id);
  }

  /** Under the id of the approval, so that it is done once. What was approved is bound by its words, and no version more. */
  override async run({ id, content, askedBy }: Approval): Promise<Result<string, NotDone>> {
    if (await this.guard.run(askedBy, () => this.watch.isFrozen())) return refusal({ code: 'asker-may-not' });
    const held = await this.placements.find(content.object ?? '');
    if (held === undefined) return refusal({ code: 'ended-since' });
    const command = { placement: held.id, key: id, version: held.version };
    const confirmed = await this.confirmPlacement.run({
      ...command,
      expected: content.command as Confirmable,
    });
    return confirmed.ok ? ok(confirmed.value.code) : refusal(notDone(confirmed.refusal));
  }
}
